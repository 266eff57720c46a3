using System.Buffers;
using System.Text;

namespace LblodHarvester.Sparql.FullText;

/// <summary>
/// The words of a text in UTF-8: letters and digits of any script that follow each other, folded. An <c>'s</c> that ends a word belongs to it and is
/// left off (<c>camera's</c>); any other apostrophe, and a hyphen, is between two words.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="buffer">Room for a word: <see cref="MaxLength"/> characters.</param>
internal ref struct WordReader(ReadOnlySpan<byte> text, Span<char> buffer)
{
    /// <summary>The longest word; of a longer one only its beginning counts.</summary>
    internal const int MaxLength = 64;

    private readonly Span<char> _buffer = buffer;
    private ReadOnlySpan<byte> _text = text;

    /// <summary>The word, until the next one is read.</summary>
    internal ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Reads the next word; false when there is none.</summary>
    internal bool MoveNext()
    {
        var length = 0;
        Span<char> folded = stackalloc char[Folding.MaxLength];
        while (!_text.IsEmpty)
        {
            var isWord = Decode(out var rune, out var bytes);
            if (isWord)
            {
                var count = Folding.Fold(rune, folded);
                if (length + count <= MaxLength)
                {
                    folded[..count].CopyTo(_buffer[length..]);
                    length += count;
                }
            }
            else if (length > 0)
            {
                SkipGenitive();
                break;
            }

            _text = _text[bytes..];
        }

        Current = _buffer[..length];
        return length > 0;
    }

    private readonly bool Decode(out Rune rune, out int bytes)
    {
        if (_text[0] < 0x80)
        {
            (rune, bytes) = (new Rune((char)_text[0]), 1);
            return char.IsAsciiLetterOrDigit((char)_text[0]);
        }

        return Rune.DecodeFromUtf8(_text, out rune, out bytes) == OperationStatus.Done && Folding.IsWord(rune);
    }

    // At what ends a word: an apostrophe with an s behind it that ends the word too is skipped.
    private void SkipGenitive()
    {
        var apostrophe = _text[0] == '\'' ? 1 : _text.StartsWith("’"u8) ? 3 : 0;
        if (apostrophe == 0 || _text.Length <= apostrophe || _text[apostrophe] is not ((byte)'s' or (byte)'S'))
            return;
        var rest = _text[(apostrophe + 1)..];
        if (rest.IsEmpty || Rune.DecodeFromUtf8(rest, out var rune, out _) != OperationStatus.Done || !Folding.IsWord(rune))
            _text = rest;
    }
}
