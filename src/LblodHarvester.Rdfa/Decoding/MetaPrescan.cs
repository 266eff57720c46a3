using System.Text;

namespace LblodHarvester.Rdfa;

/// <summary>
/// Looks for a <c>meta</c> that names the encoding: in the first 1,024 bytes (HTML, "prescan a byte stream to determine its encoding"), and
/// then in the rest of the head, where tree construction still heeds it (HTML, "changing the encoding while parsing").
/// </summary>
internal static class MetaPrescan
{
    private const int PrescannedBytes = 1024;
    private const int LongestHead = 1024 * 1024;

    /// <summary>The encoding that a <c>meta</c> names, or null.</summary>
    internal static CharacterEncoding? Find(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, PrescannedBytes)];
        return FindIn(Encoding.Latin1.GetString(start)) ?? (start.Length < bytes.Length ? FindIn(Head(bytes)) : null);
    }

    private static string Head(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestHead)]);
        var body = text.IndexOf("<body", StringComparison.OrdinalIgnoreCase);
        return body < 0 ? text : text[..body];
    }

    private static CharacterEncoding? FindIn(string text)
    {
        for (var position = text.IndexOf('<', StringComparison.Ordinal); position >= 0; position = text.IndexOf('<', position))
        {
            var rest = text.AsSpan(position);
            if (rest.StartsWith("<!--"))
            {
                // The dashes that open a comment may be those that close it.
                var end = text.IndexOf("-->", position + 2, StringComparison.Ordinal);
                if (end < 0)
                    return null;
                position = end + 3;
            }
            else if (rest.Length > 1 && (char.IsAsciiLetter(rest[1]) || (rest[1] == '/' && rest.Length > 2 && char.IsAsciiLetter(rest[2]))))
            {
                if (ReadTag(text, ref position) is { } encoding)
                    return encoding;
            }
            else if (rest.Length > 1 && rest[1] is '!' or '/' or '?')
            {
                position = text.IndexOf('>', position);
                if (position < 0)
                    return null;
            }
            else
            {
                position++;
            }
        }

        return null;
    }

    private static CharacterEncoding? ReadTag(string text, ref int position)
    {
        var nameStart = position + 1;
        var nameEnd = nameStart + 1;
        while (nameEnd < text.Length && !StartTagReader.EndsTagName(text[nameEnd]))
            nameEnd++;
        var isMeta = text.AsSpan(nameStart, nameEnd - nameStart).Equals("meta", StringComparison.OrdinalIgnoreCase);
        var meta = new MetaAttributes();
        var reader = new StartTagReader(text, nameEnd);
        while (reader.ReadAttribute())
            meta.Add(reader.Name.ToString(), text.Substring(reader.ValueStart, reader.ValueLength));
        position = reader.Position;
        return isMeta && !reader.IsCutOff ? meta.Encoding : null;
    }

    private sealed class MetaAttributes
    {
        private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

        internal CharacterEncoding? Encoding
        {
            get
            {
                var label = _values.TryGetValue("charset", out var charset) ? charset
                    : IsContentType && _values.TryGetValue("content", out var content) ? ContentTypeCharset.FindInMeta(content)
                    : null;
                return label is null ? null : CharacterEncoding.FromLabel(label)?.AsDeclaredInMarkup();
            }
        }

        private bool IsContentType =>
            _values.TryGetValue("http-equiv", out var pragma) && pragma.Equals("content-type", StringComparison.OrdinalIgnoreCase);

        internal void Add(string name, string value) => _values.TryAdd(name, value);
    }
}
