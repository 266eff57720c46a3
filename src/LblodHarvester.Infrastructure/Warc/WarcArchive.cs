using System.Reflection;
using LblodHarvester.Harvesting.Archive;
using Microsoft.Win32.SafeHandles;

namespace LblodHarvester.Infrastructure.Warc;

/// <summary>
/// The archive as a folder of WARC 1.1 files (ISO 28500:2017), gzip per record, readable by the tools of web archives. Each process writes
/// files of its own, begun at its first record and again when one is over a gigabyte. A record is on the disk before its reference is given
/// out.
/// </summary>
public sealed class WarcArchive : IPageArchive, IDisposable
{
    /// <summary>What web archives keep to: large enough to be few, small enough to move.</summary>
    private const long DefaultMaxFileBytes = 1L << 30;

    // A record may be in the last file or, when that had just been begun, in the one before, without having reached the index.
    private const int FilesToRecover = 2;

    private static readonly string Software =
        $"LblodHarvester/{typeof(WarcArchive).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion}";

    private readonly string _folder;
    private readonly IArchiveIndex _index;
    private readonly TimeProvider _time;
    private readonly long _maxFileBytes;
    private readonly SemaphoreSlim _turn = new(1);
    private WarcFile? _current;
    private bool _recovered;

    /// <summary>Opens the archive; nothing is read or written before it is used.</summary>
    /// <param name="folder">The folder; made when it is not there.</param>
    /// <param name="index">Finds a record by address and digest.</param>
    /// <param name="time">Names new files.</param>
    public WarcArchive(string folder, IArchiveIndex index, TimeProvider time) : this(folder, index, time, DefaultMaxFileBytes)
    {
    }

    internal WarcArchive(string folder, IArchiveIndex index, TimeProvider time, long maxFileBytes)
    {
        _folder = folder;
        _index = index;
        _time = time;
        _maxFileBytes = maxFileBytes;
    }

    /// <inheritdoc/>
    /// <remarks>
    /// A redirect says what it says in its head, mostly with an empty body: it counts as kept only when status and Location are the same
    /// too.
    /// </remarks>
    public async Task<ArchiveReference> AppendAsync(HttpExchange exchange, CancellationToken cancellationToken)
    {
        var digest = WarcRecord.Digest(exchange.Body.Span);
        await _turn.WaitAsync(cancellationToken);
        try
        {
            await RecoverAsync(cancellationToken);
            if (await _index.FindAsync(exchange.Url, digest, cancellationToken) is { } kept && Keeps(kept, exchange))
                return kept;

            var file = FileWithRoom();
            var offset = file.Append(GzipMember.Compress(WarcRecord.Response(exchange, digest, file.InfoId)));
            var reference = new ArchiveReference(file.Name, offset, digest);
            await _index.AddAsync(exchange.Url, exchange.At, reference, cancellationToken);
            return reference;
        }
        catch (UnauthorizedAccessException e)
        {
            throw new IOException($"The archive folder {_folder} may not be written: {e.Message} Give this process the right to.", e);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public Task<HttpExchange> ReadAsync(ArchiveReference reference, CancellationToken cancellationToken) =>
        Task.Run(() => Read(reference), cancellationToken);

    /// <summary>Closes the file that is written to.</summary>
    public void Dispose()
    {
        _current?.Dispose();
        _turn.Dispose();
    }

    private bool Keeps(ArchiveReference kept, HttpExchange exchange)
    {
        try
        {
            var before = Read(kept);
            return before.Status == exchange.Status && (before.Status == 200 || before.Header("Location") == exchange.Header("Location"));
        }
        catch (IOException)
        {
            // Lost or damaged: the archive gets the response again.
            return false;
        }
    }

    private HttpExchange Read(ArchiveReference reference)
    {
        try
        {
            using var file = Open(reference.File);
            var record = WarcRecord.ReadResponse(GzipMember.ReadAt(file, reference.Offset))
                ?? throw new InvalidDataException("it is not a response record");
            return record.PayloadDigest == reference.Digest
                ? record.Exchange
                : throw new InvalidDataException($"its body has the digest {record.PayloadDigest}, not {reference.Digest}");
        }
        catch (Exception e) when (e is InvalidDataException or UnauthorizedAccessException)
        {
            var path = Path.Combine(_folder, reference.File);
            throw new IOException($"The record at offset {reference.Offset} of {path} cannot be read: {e.Message.TrimEnd('.')}.", e);
        }
    }

    private WarcFile FileWithRoom()
    {
        if (_current?.Length >= _maxFileBytes)
        {
            _current.Dispose();
            _current = null;
        }

        return _current ??= WarcFile.Create(_folder, _time.GetUtcNow(), Software);
    }

    /// <summary>
    /// Indexes what an earlier process wrote but could not index before it ended. A torn tail stays: it holds no accepted page.
    /// </summary>
    private async Task RecoverAsync(CancellationToken cancellationToken)
    {
        if (_recovered)
            return;
        if (Directory.Exists(_folder))
        {
            var newest = Directory.EnumerateFiles(_folder, "lblod-*.warc.gz")
                .OrderByDescending(File.GetLastWriteTimeUtc)
                .ThenByDescending(path => path, StringComparer.Ordinal)
                .Take(FilesToRecover);
            foreach (var path in newest)
                await RecoverFileAsync(Path.GetFileName(path), cancellationToken);
        }

        _recovered = true;
    }

    private async Task RecoverFileAsync(string name, CancellationToken cancellationToken)
    {
        var indexed = (await _index.ListAsync(name, cancellationToken)).Select(reference => reference.Offset).ToHashSet();
        using var file = Open(name);
        for (long offset = 0; GzipMember.LengthAt(file, offset) is { } length; offset += length)
        {
            if (indexed.Contains(offset) || ReadUnindexed(file, offset) is not { } record)
                continue;
            var reference = new ArchiveReference(name, offset, record.PayloadDigest);
            await _index.AddAsync(record.Exchange.Url, record.Exchange.At, reference, cancellationToken);
        }
    }

    // After a power failure the file may have its new length without all of its bytes. Such a record was never given out, so nothing is
    // lost.
    private static (HttpExchange Exchange, string PayloadDigest)? ReadUnindexed(SafeFileHandle file, long offset)
    {
        try
        {
            return WarcRecord.ReadResponse(GzipMember.ReadAt(file, offset));
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private SafeFileHandle Open(string name) =>
        File.OpenHandle(Path.Combine(_folder, name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
}
