namespace LblodHarvester.Rdf;

/// <summary>The characters of an XML document, as they come in.</summary>
internal abstract class XmlCharacters
{
    /// <summary>What stands where the characters end; null when the document ends there too. Known once <see cref="Read"/> has given 0.</summary>
    internal XmlFault? Fault { get; private protected set; }

    /// <summary>Reads what is at hand, and waits only when that is nothing.</summary>
    /// <param name="characters">Where to; it has room for two or more.</param>
    /// <returns>How many; 0 when there are no more.</returns>
    internal abstract int Read(Span<char> characters);
}

/// <summary>Something in a document that makes no characters, and what would.</summary>
internal sealed record XmlFault(string Found, string Expected);

/// <summary>The characters of a text, whatever encoding it says it is in. A byte order mark is passed over.</summary>
internal sealed class XmlString(string text) : XmlCharacters
{
    private int _position = text.StartsWith('\uFEFF') ? 1 : 0;

    internal override int Read(Span<char> characters)
    {
        var length = Math.Min(characters.Length, text.Length - _position);
        text.AsSpan(_position, length).CopyTo(characters);
        _position += length;
        return length;
    }
}
