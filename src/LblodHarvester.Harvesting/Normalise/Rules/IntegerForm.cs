using System.Text.RegularExpressions;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Normalise.Rules;

/// <summary>
/// A whole number with a fraction of zeros: <c>8.0</c>. Not <c>8.000</c>, which is eight thousand where a point parts the thousands, as in Dutch.
/// </summary>
internal sealed partial class IntegerForm : LexicalForm
{
    private static readonly HashSet<Iri> Integers =
    [
        Vocab.Xsd.Integer, Vocab.Xsd.Byte, Vocab.Xsd.Short, Vocab.Xsd.Int, Vocab.Xsd.Long, Vocab.Xsd.UnsignedByte, Vocab.Xsd.UnsignedShort,
        Vocab.Xsd.UnsignedInt, Vocab.Xsd.UnsignedLong, Vocab.Xsd.PositiveInteger, Vocab.Xsd.NonNegativeInteger, Vocab.Xsd.NegativeInteger,
        Vocab.Xsd.NonPositiveInteger,
    ];

    public override string Name => "integer-form";

    protected override bool Covers(Iri datatype) => Integers.Contains(datatype);

    protected override string? Read(string text) =>
        SuperfluousFraction().Match(text) is { Success: true } match && match.Groups["zeros"].Length != 3 ? match.Groups["number"].Value : null;

    [GeneratedRegex(@"^(?<number>[+-]?[0-9]+)\.(?<zeros>0+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex SuperfluousFraction();
}
