namespace LblodHarvester.Sparql.Evaluate.Expressions;

/// <summary>Characters that expressions put one behind the other; it is used again on each solution.</summary>
internal sealed class TextBuffer
{
    private char[] _characters = new char[256];

    internal int Length { get; private set; }

    internal ReadOnlySpan<char> Text => _characters.AsSpan(0, Length);

    internal void Clear() => Length = 0;

    internal void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(Reserve(text.Length));
        Length += text.Length;
    }

    /// <summary>What was appended since a length, to be changed in place.</summary>
    internal Span<char> Since(int length) => _characters.AsSpan(length, Length - length);

    /// <summary>Puts a text in the place of what was appended since a length.</summary>
    internal void Replace(int length, string text)
    {
        Length = length;
        Append(text);
    }

    private Span<char> Reserve(int count)
    {
        if (_characters.Length - Length < count)
            Array.Resize(ref _characters, Math.Max(2 * _characters.Length, Length + count));
        return _characters.AsSpan(Length);
    }
}
