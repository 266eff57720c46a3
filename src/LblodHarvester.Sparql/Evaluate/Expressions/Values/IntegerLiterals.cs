using System.Globalization;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Values;

/// <summary>Integers as literals; the small ones, which counts and parts of dates are, once.</summary>
internal static class IntegerLiterals
{
    private const int Count = 256;

    private static readonly Literal[] Small = [.. Enumerable.Range(0, Count).Select(value => Make(value))];

    internal static Literal Of(long value) => value is >= 0 and < Count ? Small[value] : Make(value);

    private static Literal Make(long value) => new(value.ToString(CultureInfo.InvariantCulture), Vocab.Xsd.Integer);
}
