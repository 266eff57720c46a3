using System.Text;
using System.Text.Json;

namespace LblodHarvester.Rdf;

/// <summary>Reads JSON (RFC 8259). An object that says a key twice is refused, as JSON-LD 1.1, section 9, has it.</summary>
internal static class JsonParser
{
    /// <summary>How deep arrays and objects may be nested.</summary>
    internal const int MaxDepth = RdfReader.MaxDepth;

    /// <summary>Reads a text that holds one value.</summary>
    /// <exception cref="RdfSyntaxException">The text is not JSON, is nested deeper than <see cref="MaxDepth"/>, or holds half a surrogate pair.</exception>
    internal static Json Parse(SourceCursor cursor)
    {
        var bytes = Encoding.UTF8.GetBytes(cursor.Text, cursor.Position, cursor.Text.Length - cursor.Position);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MaxDepth + 1 });
        try
        {
            reader.Read();
            var value = ReadValue(ref reader, cursor);
            reader.Read();
            return value;
        }
        catch (JsonException exception)
        {
            var offset = OffsetOf(bytes, exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0);
            throw cursor.Error(CharacterAt(cursor, offset), "JSON");
        }
    }

    /// <summary>The offset in the text of an offset in the bytes it was encoded to.</summary>
    internal static int CharacterAt(SourceCursor cursor, int offset)
    {
        var at = cursor.Position;
        for (var bytes = 0; bytes < offset && at < cursor.Text.Length; at++)
        {
            bytes += cursor.Text[at] switch
            {
                < '\u0080' => 1,
                < '\u0800' => 2,
                // Each half of a surrogate pair stands for half of its four bytes.
                >= '\uD800' and <= '\uDFFF' => 2,
                _ => 3,
            };
        }

        return at;
    }

    private static Json ReadValue(ref Utf8JsonReader reader, SourceCursor cursor) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadMap(ref reader, cursor),
        JsonTokenType.StartArray => ReadList(ref reader, cursor),
        JsonTokenType.String => new JsonText(ReadText(ref reader, cursor)),
        JsonTokenType.Number => ReadNumber(ref reader, cursor),
        JsonTokenType.True => JsonBoolean.True,
        JsonTokenType.False => JsonBoolean.False,
        _ => JsonNull.Instance,
    };

    private static JsonMap ReadMap(ref Utf8JsonReader reader, SourceCursor cursor)
    {
        RefuseDepth(ref reader, cursor);
        var map = new JsonMap((int)reader.TokenStartIndex);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var at = (int)reader.TokenStartIndex;
            var key = ReadText(ref reader, cursor);
            reader.Read();
            if (!map.TryAdd(key, ReadValue(ref reader, cursor)))
                throw cursor.Error(CharacterAt(cursor, at), "a key that this object does not have yet");
        }

        return map;
    }

    private static JsonList ReadList(ref Utf8JsonReader reader, SourceCursor cursor)
    {
        RefuseDepth(ref reader, cursor);
        var list = new JsonList();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            list.Items.Add(ReadValue(ref reader, cursor));
        return list;
    }

    private static JsonNumber ReadNumber(ref Utf8JsonReader reader, SourceCursor cursor)
    {
        var number = new JsonNumber(Encoding.ASCII.GetString(reader.ValueSpan));
        return double.IsFinite(number.Value)
            ? number
            : throw cursor.Error(CharacterAt(cursor, (int)reader.TokenStartIndex), "a number that a double can hold");
    }

    private static string ReadText(ref Utf8JsonReader reader, SourceCursor cursor)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // What the reader says of an escape such as \uD800 that no other one completes.
            throw cursor.Error(CharacterAt(cursor, (int)reader.TokenStartIndex), "a string without half of a surrogate pair");
        }
    }

    private static void RefuseDepth(ref Utf8JsonReader reader, SourceCursor cursor)
    {
        if (reader.CurrentDepth >= MaxDepth)
            throw cursor.Error(CharacterAt(cursor, (int)reader.TokenStartIndex), $"at most {MaxDepth} levels of nesting");
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
