using System.Text;

namespace LblodHarvester.Rdfa;

/// <summary>Puts U+FFFD for each invalid byte sequence, and counts them.</summary>
internal sealed class CountingFallback : DecoderFallback
{
    internal int Count { get; private set; }

    public override int MaxCharCount => 1;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

    private sealed class Buffer(CountingFallback owner) : DecoderFallbackBuffer
    {
        private bool _isPending;

        public override int Remaining => _isPending ? 1 : 0;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            owner.Count++;
            return _isPending = true;
        }

        public override char GetNextChar()
        {
            if (!_isPending)
                return '\0';
            _isPending = false;
            return '\uFFFD';
        }

        public override bool MovePrevious() => false;
    }
}
