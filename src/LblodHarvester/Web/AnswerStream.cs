using System.IO.Pipelines;

namespace LblodHarvester.Web;

/// <summary>
/// The body of an answer, for a writer that knows only streams. Its beginning is held back until there is more of it or it is whole, so that what goes wrong
/// by then can still be told in place of the answer. A writer that flushes does not change that.
/// </summary>
internal sealed class AnswerStream(PipeWriter body) : Stream
{
    private const int MostHeldBack = 1 << 16;

    private readonly Stream _body = body.AsStream(leaveOpen: true);
    private readonly MemoryStream _beginning = new();
    private bool _hasBegun;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (!_hasBegun && _beginning.Length + buffer.Length <= MostHeldBack)
        {
            _beginning.Write(buffer);
            return;
        }

        Begin();
        _body.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    /// <summary>The answer is whole: what was held back goes out.</summary>
    public void End() => Begin();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _beginning.Dispose();
            _body.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Begin()
    {
        if (_hasBegun)
            return;
        _hasBegun = true;
        _body.Write(_beginning.GetBuffer().AsSpan(0, (int)_beginning.Length));
    }
}
