using System.Buffers.Text;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.FullText;

/// <summary>Which literals can be found by their words: those of <c>xsd:string</c> and <c>rdf:langString</c> that are more than a UUID.</summary>
internal static class SearchableText
{
    private const int UuidLength = 36;

    /// <summary>The text of a literal that can be found; false for all other terms.</summary>
    internal static bool TryGet(TermDictionary terms, uint id, out ReadOnlySpan<byte> text)
    {
        text = default;
        if (TermId.IsLocal(id) || TermId.IsInline(id) || !TermId.IsLiteral(id))
            return false;
        text = terms.GetLiteral(id, out var code);
        return (code == LiteralType.String.Code || LiteralType.IsLanguage(code)) && !IsUuid(text);
    }

    // Each typed subject has one (mu:uuid): they would be most of an index's terms, and are looked up as they are.
    private static bool IsUuid(ReadOnlySpan<byte> text) =>
        text.Length == UuidLength && text[8] == '-' && Utf8Parser.TryParse(text, out Guid _, out var read, 'D') && read == UuidLength;
}
