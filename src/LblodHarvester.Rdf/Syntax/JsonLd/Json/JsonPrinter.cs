using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LblodHarvester.Rdf;

/// <summary>Writes JSON (RFC 8259).</summary>
internal static class JsonPrinter
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        // Expanded form takes up to three levels where the document that it is made of has one.
        MaxDepth = 4 * JsonParser.MaxDepth,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonWriterOptions OnOneLine = Indented with { Indented = false };

    /// <summary>Writes a value that was made of a document or graph nested no deeper than <see cref="JsonParser.MaxDepth"/>.</summary>
    internal static void Print(TextWriter writer, Json value, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, indented ? Indented : OnOneLine))
            Write(json, value);
        writer.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    /// <summary>How deep arrays and objects are nested in a value.</summary>
    internal static int DepthOf(Json value)
    {
        var deepest = 0;
        var open = new Stack<(Json Value, int Depth)>([(value, 0)]);
        while (open.TryPop(out var next))
        {
            IEnumerable<Json>? members = next.Value switch
            {
                JsonList list => list.Items,
                JsonMap map => map.Entries.Select(entry => entry.Value),
                _ => null,
            };
            if (members is null)
                continue;
            deepest = Math.Max(deepest, next.Depth + 1);
            foreach (var member in members)
                open.Push((member, next.Depth + 1));
        }

        return deepest;
    }

    private static void Write(Utf8JsonWriter writer, Json value)
    {
        switch (value)
        {
            case JsonText text:
                writer.WriteStringValue(text.Value);
                break;
            case JsonNumber number:
                writer.WriteRawValue(number.Text);
                break;
            case JsonBoolean boolean:
                writer.WriteBooleanValue(boolean.Value);
                break;
            case JsonList list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                    Write(writer, item);
                writer.WriteEndArray();
                break;
            case JsonMap map:
                writer.WriteStartObject();
                foreach (var (key, member) in map.Entries)
                {
                    writer.WritePropertyName(key);
                    Write(writer, member);
                }

                writer.WriteEndObject();
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}
