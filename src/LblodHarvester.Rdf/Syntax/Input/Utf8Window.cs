using System.Globalization;
using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>
/// The part of a text in UTF-8 that is in memory: from the token that is being read up to what has come in so far. It moves along with
/// <see cref="Position"/>, and grows only where a single token does not fit. All offsets are in bytes, from the start of the window.
/// </summary>
internal sealed class Utf8Window
{
    private const int InitialBytes = 1 << 18;
    private const int LongestSequence = 4;

    private readonly string _sourceName;
    private readonly int _maxTermBytes;
    private readonly PlaceCounter _places = new();
    private byte[] _buffer;
    private int _received;
    private byte _lastForgotten = (byte)' ';
    private bool _isFirst = true;
    private bool _isBroken;

    /// <summary>A window on a text that is still to come.</summary>
    internal Utf8Window(string sourceName, int maxTermBytes)
    {
        _sourceName = sourceName;
        _maxTermBytes = maxTermBytes;
        _buffer = new byte[Math.Min(InitialBytes, maxTermBytes)];
    }

    /// <summary>A window on a whole text.</summary>
    internal Utf8Window(string sourceName, byte[] text)
    {
        _sourceName = sourceName;
        _maxTermBytes = text.Length;
        _buffer = text;
        _received = text.Length;
        IsFinal = true;
        Accept();
    }

    /// <summary>Whether nothing more will come in.</summary>
    internal bool IsFinal { get; private set; }

    /// <summary>How many bytes of the text are no longer in the window.</summary>
    internal long Forgotten { get; private set; }

    /// <summary>The byte before the position; a space at the start of the text.</summary>
    internal byte Before => Position > 0 ? _buffer[Position - 1] : _lastForgotten;

    /// <summary>How far the text has been read.</summary>
    internal int Position { get; set; }

    /// <summary>Where what has come in ends; only whole characters are before it.</summary>
    internal int End { get; private set; }

    internal bool AtEnd => Position >= End;

    /// <summary>What has come in, from the start of the window.</summary>
    internal ReadOnlySpan<byte> Text => _buffer.AsSpan(0, End);

    /// <summary>What has not been read of what has come in.</summary>
    internal ReadOnlySpan<byte> Rest => _buffer.AsSpan(Position, End - Position);

    /// <summary>The offset of the last error that was made here; 0 once it has been left behind.</summary>
    internal int ErrorOffset { get; private set; }

    /// <summary>Whether the token at an offset is here as far as an error shows it.</summary>
    internal bool HasTokenAt(int offset) => IsFinal || End - offset > LongestSequence * (TokenInError.LongestFound + 1);

    /// <summary>Passes over the end of a line that stands at the position; false when more of the text is needed to tell where it ends.</summary>
    /// <remarks>For a parser that passes over all line ends so: it saves looking for them again when the window moves.</remarks>
    internal bool TryPassLineEnd()
    {
        if (_buffer[Position] == '\r')
        {
            if (Position + 1 == End && !IsFinal)
                return false;
            if (Position + 1 < End && _buffer[Position + 1] == '\n')
                Position++;
        }

        _places.StartLine(++Position);
        return true;
    }

    /// <summary>Takes in more of a stream, and forgets what was read.</summary>
    /// <exception cref="RdfSyntaxException">What comes next is not UTF-8, or the token at hand is longer than may be.</exception>
    internal void Fill(Stream stream)
    {
        MakeRoom();
        Accept(stream.Read(_buffer.AsSpan(_received)));
    }

    /// <inheritdoc cref="Fill"/>
    internal async ValueTask FillAsync(Stream stream, CancellationToken cancellationToken)
    {
        MakeRoom();
        Accept(await stream.ReadAsync(_buffer.AsMemory(_received), cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The line and column of an offset that is not before one that was asked for.</summary>
    internal (int Line, int Column) PlaceOf(int offset) => _places.PlaceOf(Text, offset);

    /// <summary>An error at the current place.</summary>
    internal RdfSyntaxException Error(string expected) => Error(Position, expected);

    /// <summary>An error at an offset, where a token starts.</summary>
    internal RdfSyntaxException Error(int offset, string expected) => Error(offset, TokenInError.At(Text[Math.Min(offset, End)..]), expected);

    private RdfSyntaxException Error(int offset, string found, string expected)
    {
        ErrorOffset = Math.Min(offset, End);
        var (line, column) = _places.PlaceOf(Text, ErrorOffset);
        return new RdfSyntaxException(_sourceName, line, column, found, expected);
    }

    private void MakeRoom()
    {
        if (_isBroken)
            throw BrokenSequence();
        Slide();
        if (_received < _buffer.Length)
            return;
        if (_buffer.Length >= _maxTermBytes)
            throw Error($"the end of what starts here within {_maxTermBytes} bytes, the limit for a term or a line");
        Array.Resize(ref _buffer, (int)Math.Min(2L * _buffer.Length, _maxTermBytes));
    }

    // A carriage return stays until it is known whether a line feed follows it: the two end one line.
    private void Slide()
    {
        var start = Position > 0 && _buffer[Position - 1] == '\r' ? Position - 1 : Position;
        if (start == 0)
            return;
        _places.Forget(Text, start);
        _lastForgotten = _buffer[start - 1];
        Forgotten += start;
        var rest = _buffer.AsSpan(start, _received - start);
        var isOversized = _buffer.Length > InitialBytes && rest.Length < InitialBytes / 2;
        var to = isOversized ? new byte[InitialBytes] : _buffer;
        rest.CopyTo(to);
        _buffer = to;
        _received -= start;
        End -= start;
        Position -= start;
        ErrorOffset = Math.Max(ErrorOffset - start, 0);
    }

    private void Accept(int count)
    {
        _received += count;
        IsFinal = count == 0;
        Accept();
    }

    // Up to the last whole character; what is broken stands as the end until the reader gets there.
    private void Accept()
    {
        SkipByteOrderMark();
        var added = _buffer.AsSpan(End, _received - End);
        var whole = IsFinal ? added.Length : added.Length - UnfinishedLength(added);
        if (!Utf8Check.IsValid(added[..whole]))
        {
            whole = ValidLength(added);
            _isBroken = true;
            IsFinal = false;
        }

        End += whole;
    }

    private void SkipByteOrderMark()
    {
        if (!_isFirst || (_received < 3 && !IsFinal))
            return;
        _isFirst = false;
        if (!_buffer.AsSpan(0, _received).StartsWith(Encoding.UTF8.Preamble))
            return;
        Position = 3;
        End = 3;
        _places.StartAt(3);
    }

    private RdfSyntaxException BrokenSequence() =>
        Error(End, string.Create(CultureInfo.InvariantCulture, $"byte {_buffer[End]:X2}"), "a character encoded in UTF-8");

    /// <summary>How many bytes at the end may be the start of a character that has not come in whole.</summary>
    private static int UnfinishedLength(ReadOnlySpan<byte> text)
    {
        for (var length = 1; length < LongestSequence && length <= text.Length; length++)
        {
            var c = text[^length];
            if (c < 0x80)
                return 0;
            if (c >= 0xC0)
                return length < (c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4) ? length : 0;
        }

        return 0;
    }

    private static int ValidLength(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (length < text.Length && Rune.DecodeFromUtf8(text[length..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
            length += consumed;
        return length;
    }
}
