using System.Text;
using System.Text.Json;

namespace LblodHarvester.Harvesting.Sources;

/// <summary>Reads JSON (RFC 8259) in valid UTF-8, without a byte order mark, into values that know where they stand.</summary>
internal sealed class PlacedJsonReader
{
    private readonly byte[] _utf8;
    private readonly List<int> _lineStarts = [0];

    internal PlacedJsonReader(byte[] utf8)
    {
        _utf8 = utf8;
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] == '\n')
                _lineStarts.Add(i + 1);
        }
    }

    /// <summary>Reads the one value of the text.</summary>
    /// <exception cref="JsonException">The text is not JSON; the exception has the line and the byte in it, both from 0.</exception>
    internal PlacedJson Read()
    {
        var reader = new Utf8JsonReader(_utf8);
        reader.Read();
        var value = ReadValue(ref reader, "");
        reader.Read();
        return value;
    }

    /// <summary>The line and column, from 1, of the byte at that offset.</summary>
    internal (int Line, int Column) Place(long offset)
    {
        var found = _lineStarts.BinarySearch((int)offset);
        var line = found >= 0 ? found : ~found - 1;
        return Place(line, offset - _lineStarts[line]);
    }

    /// <summary>The line and column, from 1, of the byte in a line, both from 0.</summary>
    internal (int Line, int Column) Place(long line, long byteInLine)
    {
        var start = _lineStarts[(int)line];
        var length = (int)Math.Min(byteInLine, _utf8.Length - start);
        return ((int)line + 1, Encoding.UTF8.GetCharCount(_utf8, start, length) + 1);
    }

    private PlacedJson ReadValue(ref Utf8JsonReader reader, string path)
    {
        var kind = reader.TokenType;
        var (line, column) = Place(reader.TokenStartIndex);
        return kind switch
        {
            JsonTokenType.StartArray => new(kind, line, column, path, null, ReadItems(ref reader, path), []),
            JsonTokenType.StartObject => new(kind, line, column, path, null, [], ReadMembers(ref reader, path)),
            JsonTokenType.String => new(kind, line, column, path, ReadString(ref reader), [], []),
            JsonTokenType.Number => new(kind, line, column, path, Encoding.UTF8.GetString(reader.ValueSpan), [], []),
            _ => new(kind, line, column, path, null, [], []),
        };
    }

    private List<PlacedJson> ReadItems(ref Utf8JsonReader reader, string path)
    {
        var items = new List<PlacedJson>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(ReadValue(ref reader, $"{path}[{items.Count}]"));
        return items;
    }

    private List<KeyValuePair<string, PlacedJson>> ReadMembers(ref Utf8JsonReader reader, string path)
    {
        var members = new List<KeyValuePair<string, PlacedJson>>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = ReadString(ref reader);
            reader.Read();
            members.Add(new(name, ReadValue(ref reader, path.Length == 0 ? name : $"{path}.{name}")));
        }

        return members;
    }

    private string ReadString(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            var (line, _) = Place(reader.TokenStartIndex);
            throw new JsonException(
                "A string has half of a surrogate pair as a \\u escape.",
                    null, line - 1, reader.TokenStartIndex - _lineStarts[line - 1], e);
        }
    }
}
