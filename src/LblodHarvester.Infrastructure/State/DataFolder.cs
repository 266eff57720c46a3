using System.Text.Json;

namespace LblodHarvester.Infrastructure.State;

/// <summary>
/// A data folder, owned by this process until it is disposed of. The operating system gives the lock free when the process ends, however it
/// ends. <c>lblod.owner</c> beside the lock says who holds it, to whoever is refused.
/// </summary>
public sealed class DataFolder : IDisposable
{
    private const string LockFile = "lblod.lock";
    private const string OwnerFile = "lblod.owner";
    private readonly FileStream _lock;

    private DataFolder(string path, FileStream @lock)
    {
        Path = path;
        _lock = @lock;
    }

    /// <summary>The folder's full path.</summary>
    public string Path { get; }

    /// <summary>The SQLite file with state and embedded store.</summary>
    public string DatabasePath => System.IO.Path.Combine(Path, "lblod.db");

    /// <summary>The folder of the WARC files.</summary>
    public string ArchivePath => System.IO.Path.Combine(Path, "warc");

    /// <summary>The folder of the keys with which secrets are encrypted.</summary>
    public string KeysPath => System.IO.Path.Combine(Path, "keys");

    /// <summary>Takes possession of the folder; makes it when it is not there.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="command">What this process does, in words that a person knows: <c>lblod serve</c>.</param>
    /// <param name="address">Where this process listens, or null when it does not.</param>
    /// <exception cref="DataFolderInUseException">Another process owns it.</exception>
    /// <exception cref="IOException">The folder cannot be made or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static DataFolder Open(string path, string command, string? address)
    {
        path = System.IO.Path.GetFullPath(path);
        Directory.CreateDirectory(path);
        var folder = new DataFolder(path, Lock(path));
        try
        {
            folder.WriteOwner(new DataFolderOwner(Environment.ProcessId, command, address));
            return folder;
        }
        catch
        {
            folder._lock.Dispose();
            throw;
        }
    }

    /// <summary>Gives the folder free.</summary>
    public void Dispose()
    {
        File.Delete(System.IO.Path.Combine(Path, OwnerFile));
        _lock.Dispose();
    }

    private static FileStream Lock(string path)
    {
        try
        {
            return new FileStream(System.IO.Path.Combine(path, LockFile), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (IsHeldByAnother(e))
        {
            var (owner, address) = DescribeOwner(path);
            throw new DataFolderInUseException($"{path} is in use by {owner}", address, e);
        }
    }

    // A sharing violation: 0x80070020 on Windows; elsewhere the EWOULDBLOCK of flock(2), 11 on Linux and 35 on macOS and BSD.
    private static bool IsHeldByAnother(IOException e) => e.HResult is unchecked((int)0x80070020) or 11 or 35;

    private static (string Words, string? Address) DescribeOwner(string path)
    {
        const string Otherwise = "Wait until it has ended, end it, or name another folder with --data.";
        try
        {
            var owner = JsonSerializer.Deserialize<DataFolderOwner>(File.ReadAllBytes(System.IO.Path.Combine(path, OwnerFile)));
            if (owner is not null)
            {
                var listens = owner.Address is null ? "which does not listen on any address." : $"which listens on {owner.Address}. Ask it there, or:";
                return ($"process {owner.ProcessId} ({owner.Command}), {listens} {Otherwise}", owner.Address);
            }
        }
        catch (Exception e) when (e is IOException or JsonException or UnauthorizedAccessException)
        {
            return ($"another process, which did not say who it is ({OwnerFile}: {e.Message}). {Otherwise}", null);
        }

        return ($"another process, which did not say who it is. {Otherwise}", null);
    }

    private void WriteOwner(DataFolderOwner owner)
    {
        var file = System.IO.Path.Combine(Path, OwnerFile);
        var temporary = file + ".new";
        File.WriteAllBytes(temporary, JsonSerializer.SerializeToUtf8Bytes(owner));
        File.Move(temporary, file, overwrite: true);
    }

    private sealed record DataFolderOwner(int ProcessId, string Command, string? Address);
}
