using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions;

/// <summary>String literals as SPARQL 1.1, section 17.4.3.1.1, has them: texts in a language, and <c>xsd:string</c>, which simple literals are.</summary>
internal static class TextLiterals
{
    internal static bool IsText(Literal literal) => literal.Language is not null || IsSimple(literal);

    internal static bool IsSimple(Literal literal) => literal.Datatype == Vocab.Xsd.String;

    internal static Literal Of(string text, string? language) => language is null ? new Literal(text) : Literal.InLanguage(text, language);

    /// <summary>Argument compatibility (section 17.4.3.1.2): the second has no language, or that of the first.</summary>
    internal static bool AreCompatible(string? first, string? second) =>
        second is null || string.Equals(first, second, StringComparison.OrdinalIgnoreCase);
}
