using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>A text as a document has it: in UTF-8, perhaps with escapes that were checked.</summary>
internal sealed class EncodedText(byte[] utf8, bool hasEscapes)
{
    /// <summary>The text itself.</summary>
    internal string Decode() => hasEscapes ? Unescaping.Decode(utf8) : Encoding.UTF8.GetString(utf8);
}
