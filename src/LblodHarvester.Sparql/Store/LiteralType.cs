namespace LblodHarvester.Sparql.Store;

/// <summary>
/// What a dictionary keeps beside a literal's lexical form, as a number: 0 for <c>xsd:string</c>; otherwise an even number says the
/// datatype's identifier, and an odd one the number of a language tag.
/// </summary>
/// <param name="Code">The number.</param>
/// <param name="Inline">Whether its small values are inlined.</param>
internal readonly record struct LiteralType(uint Code, InlineDatatype Inline)
{
    /// <summary><c>xsd:string</c>.</summary>
    internal static LiteralType String => default;

    internal static LiteralType OfDatatype(uint iri, InlineDatatype inline) => new(iri << 1, inline);

    internal static LiteralType OfLanguage(int language) => new(((uint)language << 1) | 1, InlineDatatype.None);

    internal static bool IsLanguage(uint code) => (code & 1) != 0;

    internal static int LanguageOf(uint code) => (int)(code >> 1);

    internal static uint DatatypeOf(uint code) => code >> 1;
}
