using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>A text as a document has it: in UTF-8, perhaps with escapes that were checked.</summary>
internal sealed class EncodedText
{
    private readonly byte[] _utf8;
    private readonly bool _hasEscapes;

    private EncodedText(byte[] utf8, bool hasEscapes)
    {
        _utf8 = utf8;
        _hasEscapes = hasEscapes;
    }

    /// <summary>Keeps a copy of a text.</summary>
    internal static EncodedText Copy(ReadOnlySpan<byte> utf8, bool hasEscapes)
    {
        var copy = GC.AllocateUninitializedArray<byte>(utf8.Length);
        utf8.CopyTo(copy);
        return new EncodedText(copy, hasEscapes);
    }

    /// <summary>The text itself.</summary>
    internal string Decode() => _hasEscapes ? Unescaping.Decode(_utf8) : Encoding.UTF8.GetString(_utf8);
}
