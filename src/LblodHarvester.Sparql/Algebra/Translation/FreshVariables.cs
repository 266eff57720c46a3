using System.Globalization;

namespace LblodHarvester.Sparql.Algebra.Translation;

/// <summary>Variables that no query can name.</summary>
internal sealed class FreshVariables
{
    private int _last;

    /// <summary>A variable for a value: an aggregate, or a key of <c>GROUP BY</c>.</summary>
    internal Variable Value() => new(string.Create(CultureInfo.InvariantCulture, $".{++_last}"));

    /// <summary>A variable that stands for a blank node, between the steps of a path.</summary>
    internal Variable Node() => new(string.Create(CultureInfo.InvariantCulture, $"_:.path{++_last}"));
}
