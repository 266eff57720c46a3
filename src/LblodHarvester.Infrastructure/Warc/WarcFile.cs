using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace LblodHarvester.Infrastructure.Warc;

/// <summary>The file that records are appended to. Not safe for two callers at a time.</summary>
internal sealed class WarcFile : IDisposable
{
    private readonly SafeFileHandle _handle;

    private WarcFile(string path)
    {
        Name = Path.GetFileName(path);
        InfoId = WarcRecord.NewId();
        _handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
    }

    /// <summary>The name within the folder.</summary>
    public string Name { get; }

    /// <summary>The identifier of the file's own warcinfo record.</summary>
    public string InfoId { get; }

    /// <summary>How many bytes it holds.</summary>
    public long Length { get; private set; }

    /// <summary>
    /// Creates the file <c>lblod-yyyyMMddHHmmss-n.warc.gz</c> with its warcinfo record; <c>n</c> is the first number that is free.
    /// </summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static WarcFile Create(string folder, DateTimeOffset at, string software)
    {
        Directory.CreateDirectory(folder);
        var stem = string.Create(CultureInfo.InvariantCulture, $"lblod-{at.UtcDateTime:yyyyMMddHHmmss}-");
        var number = 1;
        while (File.Exists(PathOf(number)))
            number++;

        var file = new WarcFile(PathOf(number));
        file.Append(GzipMember.Compress(WarcRecord.WarcInfo(file.InfoId, file.Name, at, software)));
        return file;

        string PathOf(int n) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{stem}{n}.warc.gz"));
    }

    /// <summary>Appends a member durably; its offset.</summary>
    /// <exception cref="IOException">
    /// It cannot be written; the file is as it was, but for a torn tail that readers leave alone and the next record overwrites.
    /// </exception>
    public long Append(byte[] member)
    {
        var offset = Length;
        RandomAccess.Write(_handle, member, offset);
        RandomAccess.FlushToDisk(_handle);
        Length += member.Length;
        return offset;
    }

    public void Dispose() => _handle.Dispose();
}
