using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>
/// Puts <see cref="Mark"/> where a decoder meets bytes that are no character, and remembers the first of them; unlike an exception, it
/// leaves what was decoded before.
/// </summary>
internal sealed class FirstFaultFallback : DecoderFallback
{
    /// <summary>A code point that no XML document may hold.</summary>
    internal const char Mark = '\uFFFF';

    /// <summary>The first bytes that are no character; null when there were none.</summary>
    internal byte[]? Bytes { get; private set; }

    public override int MaxCharCount => 1;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new MarkBuffer(this);

    private sealed class MarkBuffer(FirstFaultFallback fallback) : DecoderFallbackBuffer
    {
        private bool _isGiven = true;

        public override int Remaining => _isGiven ? 0 : 1;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            fallback.Bytes ??= [.. bytesUnknown];
            _isGiven = false;
            return true;
        }

        public override char GetNextChar()
        {
            if (_isGiven)
                return '\0';
            _isGiven = true;
            return Mark;
        }

        public override bool MovePrevious()
        {
            var wasGiven = _isGiven;
            _isGiven = false;
            return wasGiven;
        }

        public override void Reset() => _isGiven = true;
    }
}
