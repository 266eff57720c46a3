namespace LblodHarvester.Rdf;

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
