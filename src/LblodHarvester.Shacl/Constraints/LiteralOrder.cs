using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>The order of literals as SPARQL's <c>&lt;</c> has it (SPARQL 1.1, section 17.3), which the comparisons of SHACL are written in.</summary>
internal static class LiteralOrder
{
    /// <summary>Negative, zero or positive; null when the two cannot be compared, as for two texts in a language.</summary>
    internal static int? Compare(Literal left, LiteralValue right) => Datatype.TryParse(left, out var value) ? Compare(value, right) : null;

    /// <inheritdoc cref="Compare(Literal, LiteralValue)"/>
    internal static int? Compare(LiteralValue left, LiteralValue right) =>
        left is LanguageStringValue || right is LanguageStringValue ? null : left.CompareTo(right);
}
