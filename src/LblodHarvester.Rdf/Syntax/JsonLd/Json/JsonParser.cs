using System.Text;
using System.Text.Json;

namespace LblodHarvester.Rdf;

/// <summary>Reads JSON (RFC 8259). An object that says a key twice is refused, as JSON-LD 1.1, section 9, has it.</summary>
internal static class JsonParser
{
    /// <summary>How deep arrays and objects may be nested.</summary>
    internal const int MaxDepth = RdfReader.MaxDepth;

    /// <summary>Reads a text that holds one value.</summary>
    /// <exception cref="RdfSyntaxException">The text is not JSON, or is nested deeper than <see cref="MaxDepth"/>.</exception>
    internal static Json Parse(JsonSource source)
    {
        var reader = new Utf8JsonReader(source.Text, new JsonReaderOptions { MaxDepth = MaxDepth + 1 });
        try
        {
            reader.Read();
            var value = ReadValue(ref reader, source);
            reader.Read();
            return value;
        }
        catch (JsonException exception)
        {
            throw source.Error(OffsetOf(source.Text, exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0), "JSON");
        }
    }

    private static Json ReadValue(ref Utf8JsonReader reader, JsonSource source) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadMap(ref reader, source),
        JsonTokenType.StartArray => ReadList(ref reader, source),
        JsonTokenType.String => new JsonText(ReadText(ref reader, source)),
        JsonTokenType.Number => ReadNumber(ref reader, source),
        JsonTokenType.True => JsonBoolean.True,
        JsonTokenType.False => JsonBoolean.False,
        _ => JsonNull.Instance,
    };

    private static JsonMap ReadMap(ref Utf8JsonReader reader, JsonSource source)
    {
        RefuseDepth(ref reader, source);
        var map = new JsonMap((int)reader.TokenStartIndex);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var at = (int)reader.TokenStartIndex;
            var key = ReadText(ref reader, source);
            reader.Read();
            if (!map.TryAdd(key, ReadValue(ref reader, source)))
                throw source.Error(at, "a key that this object does not have yet");
        }

        return map;
    }

    private static JsonList ReadList(ref Utf8JsonReader reader, JsonSource source)
    {
        RefuseDepth(ref reader, source);
        var list = new JsonList();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            list.Items.Add(ReadValue(ref reader, source));
        return list;
    }

    private static JsonNumber ReadNumber(ref Utf8JsonReader reader, JsonSource source)
    {
        var number = new JsonNumber(Encoding.ASCII.GetString(reader.ValueSpan));
        return double.IsFinite(number.Value)
            ? number
            : throw source.Error((int)reader.TokenStartIndex, "a number that a double can hold");
    }

    private static string ReadText(ref Utf8JsonReader reader, JsonSource source)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // What the reader says of an escape such as \uD800 that no other one completes.
            throw source.Error((int)reader.TokenStartIndex, "a string without half of a surrogate pair");
        }
    }

    private static void RefuseDepth(ref Utf8JsonReader reader, JsonSource source)
    {
        if (reader.CurrentDepth >= MaxDepth)
            throw source.Error((int)reader.TokenStartIndex, $"at most {MaxDepth} levels of nesting");
    }

    // JsonException counts lines by their line feeds, and its place within a line in bytes.
    private static int OffsetOf(ReadOnlySpan<byte> bytes, long line, long inLine)
    {
        var offset = 0;
        for (; line > 0; line--)
            offset += bytes[offset..].IndexOf((byte)'\n') + 1;
        return (int)Math.Min(offset + inLine, bytes.Length);
    }
}
