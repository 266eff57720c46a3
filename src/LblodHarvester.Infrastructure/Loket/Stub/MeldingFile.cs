using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LblodHarvester.Infrastructure.Loket.Stub;

/// <summary>
/// A file of JSON lines that only grows. A line counts once its line end is on the disk; what a crash left of another is cut off.
/// </summary>
internal sealed class MeldingFile : IDisposable
{
    private static readonly JsonSerializerOptions Lines = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly FileStream _stream;

    /// <summary>Opens the file; no other may write it meanwhile.</summary>
    /// <exception cref="IOException">It cannot be opened, or another stub has it.</exception>
    internal MeldingFile(string path)
    {
        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        _stream = new FileStream(full, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
    }

    /// <summary>Reads all events, and makes the file ready to append to.</summary>
    /// <exception cref="InvalidDataException">A whole line cannot be read.</exception>
    internal IReadOnlyList<MeldingEvent> Read()
    {
        var bytes = new byte[_stream.Length];
        _stream.Position = 0;
        _stream.ReadExactly(bytes);
        var whole = Array.LastIndexOf(bytes, (byte)'\n') + 1;
        if (whole < bytes.Length)
            CutTo(whole);
        _stream.Position = whole;
        var lines = Encoding.UTF8.GetString(bytes, 0, whole).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Select((line, index) => Parse(line, index + 1))];
    }

    /// <summary>Appends an event; when this returns, it is on the disk.</summary>
    internal void Append(MeldingEvent entry)
    {
        var start = _stream.Position;
        try
        {
            _stream.Write([.. JsonSerializer.SerializeToUtf8Bytes(entry, Lines), (byte)'\n']);
            _stream.Flush(flushToDisk: true);
        }
        catch (IOException)
        {
            CutTo(start);
            throw;
        }
    }

    public void Dispose() => _stream.Dispose();

    private MeldingEvent Parse(string line, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<MeldingEvent>(line, Lines)
                ?? throw new InvalidDataException($"{_stream.Name}:{number}: the line is null.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{_stream.Name}:{number}: not an event of the stub: {exception.Message}", exception);
        }
    }

    private void CutTo(long length)
    {
        _stream.SetLength(length);
        _stream.Position = length;
        _stream.Flush(flushToDisk: true);
    }
}
