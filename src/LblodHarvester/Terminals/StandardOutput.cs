using Microsoft.Win32.SafeHandles;

namespace LblodHarvester.Terminals;

/// <summary>
/// Standard output as bytes. The runtime's own stream takes whatever is written after the reader of a pipe has left; this one then throws
/// <see cref="OutputClosedException"/>, so that <c>lblod … | head</c> ends when it has printed enough.
/// </summary>
internal sealed class StandardOutput : Stream
{
    private const int Descriptor = 1;

    /// <summary>EPIPE of errno.h, the same on Linux and macOS.</summary>
    private const int BrokenPipe = 32;

    private readonly FileStream _pipe;

    private StandardOutput(FileStream pipe) => _pipe = pipe;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>
    /// Standard output of this process. Only a pipe has a reader that can leave; a file must be written where the shell's own position in it
    /// is, which the runtime's stream does.
    /// </summary>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
            return Console.OpenStandardOutput();
        var pipe = new FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : new StandardOutput(pipe);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            _pipe.Write(buffer);
        }
        catch (IOException fault) when (fault.HResult == BrokenPipe)
        {
            throw new OutputClosedException(fault);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _pipe.Dispose();
        base.Dispose(disposing);
    }
}
