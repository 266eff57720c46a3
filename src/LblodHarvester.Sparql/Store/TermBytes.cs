using System.Buffers;
using System.Text;
using System.Text.Unicode;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Store;

/// <summary>The text of a term in UTF-8 for a short while: in memory that is borrowed, or that of a literal that was read and not decoded.</summary>
internal readonly ref struct TermBytes
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly byte[]? _rented;

    private TermBytes(byte[]? rented, ReadOnlySpan<byte> span, bool isText = true)
    {
        _rented = rented;
        Span = span;
        IsText = isText;
    }

    internal ReadOnlySpan<byte> Span { get; }

    /// <summary>Whether the term is text: one with half of a surrogate pair is not, and UTF-8 cannot say it.</summary>
    internal bool IsText { get; }

    internal static TermBytes Of(string text)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Strict.GetMaxByteCount(text.Length));
        var status = Utf8.FromUtf16(text, buffer, out _, out var length, replaceInvalidSequences: false);
        return new TermBytes(buffer, buffer.AsSpan(0, length), status == OperationStatus.Done);
    }

    /// <summary>The lexical form of a literal.</summary>
    internal static TermBytes Of(Literal literal)
    {
        if (literal.Undecoded is not { } utf8)
            return Of(literal.Value);
        if (!utf8.AsSpan().Contains((byte)'\\'))
            return new TermBytes(null, utf8);
        var buffer = ArrayPool<byte>.Shared.Rent(utf8.Length);
        return new TermBytes(buffer, buffer.AsSpan(0, Unescaping.Decode(utf8, buffer)));
    }

    /// <summary>As <see cref="Of(string)"/>, for what is to be kept.</summary>
    /// <exception cref="EncoderFallbackException">The term is not text.</exception>
    internal static TermBytes Require(string text)
    {
        var bytes = Of(text);
        if (bytes.IsText)
            return bytes;
        bytes.Dispose();
        Strict.GetByteCount(text);
        throw new EncoderFallbackException($"'{text}' is not text.");
    }

    internal void Dispose()
    {
        if (_rented is not null)
            ArrayPool<byte>.Shared.Return(_rented);
    }
}
