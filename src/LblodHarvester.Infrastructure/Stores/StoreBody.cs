using LblodHarvester.Harvesting.Publish;

namespace LblodHarvester.Infrastructure.Stores;

/// <summary>
/// The body of a store's answer while it comes in. A piece that does not come within the time-out, a connection that breaks and a caller who no
/// longer wants it end it, whoever waits for it then.
/// </summary>
internal sealed class StoreBody : Stream
{
    private readonly HttpResponseMessage _response;
    private readonly Stream _body;
    private readonly string _purpose;
    private readonly TimeSpan _timeout;
    private readonly ITimer _timer;
    private readonly CancellationToken _cancellationToken;
    private readonly CancellationTokenRegistration _registration;
    private volatile bool _isLate;

    internal StoreBody(
        HttpResponseMessage response, Stream body, string purpose, TimeSpan timeout, TimeProvider time, CancellationToken cancellationToken)
    {
        _response = response;
        _body = body;
        _purpose = purpose;
        _timeout = timeout;
        _cancellationToken = cancellationToken;
        _timer = time.CreateTimer(_ => End(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _registration = cancellationToken.Register(_response.Dispose);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The media type of the body; empty when the store does not say it.</summary>
    internal string MediaType => _response.Content.Headers.ContentType?.MediaType ?? "";

    /// <summary>The first value of a header; null without one.</summary>
    internal string? Header(string name) => _response.Headers.TryGetValues(name, out var values) ? values.First() : null;

    /// <exception cref="GraphStoreException">The body breaks off, or does not come.</exception>
    /// <exception cref="OperationCanceledException">The caller no longer wants it.</exception>
    public override int Read(Span<byte> buffer)
    {
        _timer.Change(_timeout, Timeout.InfiniteTimeSpan);
        try
        {
            return _body.Read(buffer);
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or OperationCanceledException)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            throw new GraphStoreException(
                _isLate
                    ? $"To {_purpose}, the store began to answer, and then nothing came for {_timeout.TotalSeconds:0} s."
                    : $"To {_purpose}, the store began to answer, and then the connection broke: {exception.Message}",
                exception);
        }
        finally
        {
            _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _registration.Dispose();
            _timer.Dispose();
            _response.Dispose();
        }

        base.Dispose(disposing);
    }

    private void End()
    {
        _isLate = true;
        _response.Dispose();
    }
}
