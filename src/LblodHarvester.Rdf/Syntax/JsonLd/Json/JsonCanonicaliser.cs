using System.Globalization;
using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>The JSON Canonicalization Scheme (RFC 8785): the lexical form of an <c>rdf:JSON</c> literal.</summary>
internal static class JsonCanonicaliser
{
    /// <summary>The canonical text of a value.</summary>
    internal static string Canonicalise(Json value)
    {
        var output = new StringBuilder();
        Write(output, value);
        return output.ToString();
    }

    /// <summary>A number as ECMAScript's Number::toString writes it (RFC 8785, section 3.2.2.3).</summary>
    internal static string Format(double value)
    {
        if (value == 0)
            return "0";
        var (digits, point) = ShortestDigits(Math.Abs(value));
        var sign = value < 0 ? "-" : "";
        return sign + point switch
        {
            _ when digits.Length <= point && point <= 21 => digits.PadRight(point, '0'),
            > 0 and <= 21 => $"{digits.AsSpan(0, point)}.{digits.AsSpan(point)}",
            > -6 and <= 0 => $"0.{new string('0', -point)}{digits}",
            _ => WithExponent(digits, point - 1),
        };
    }

    private static string WithExponent(string digits, int exponent)
    {
        var mantissa = digits.Length == 1 ? digits : $"{digits[0]}.{digits.AsSpan(1)}";
        return string.Create(CultureInfo.InvariantCulture, $"{mantissa}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent)}");
    }

    // The fewest digits that are read back as the same double, and after how many of them the point stands.
    private static (string Digits, int Point) ShortestDigits(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var at = text.IndexOf('E', StringComparison.Ordinal);
        var exponent = at < 0 ? 0 : int.Parse(text.AsSpan(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = at < 0 ? text : text[..at];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        var significant = digits.TrimStart('0');
        return (significant.TrimEnd('0'), (point < 0 ? mantissa.Length : point) - (digits.Length - significant.Length) + exponent);
    }

    private static void Write(StringBuilder output, Json value)
    {
        switch (value)
        {
            case JsonText text:
                WriteText(output, text.Value);
                break;
            case JsonNumber number:
                output.Append(Format(number.Value));
                break;
            case JsonBoolean boolean:
                output.Append(boolean.Value ? "true" : "false");
                break;
            case JsonList list:
                WriteList(output, list);
                break;
            case JsonMap map:
                WriteMap(output, map);
                break;
            default:
                output.Append("null");
                break;
        }
    }

    private static void WriteList(StringBuilder output, JsonList list)
    {
        output.Append('[');
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (i > 0)
                output.Append(',');
            Write(output, list.Items[i]);
        }

        output.Append(']');
    }

    // Section 3.2.3: keys are sorted by their UTF-16 code units.
    private static void WriteMap(StringBuilder output, JsonMap map)
    {
        output.Append('{');
        var separator = "";
        foreach (var (key, member) in map.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            output.Append(separator);
            separator = ",";
            WriteText(output, key);
            output.Append(':');
            Write(output, member);
        }

        output.Append('}');
    }

    // Section 3.2.2.2
    private static void WriteText(StringBuilder output, string text)
    {
        output.Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => output.Append("\\\""),
                '\\' => output.Append("\\\\"),
                '\b' => output.Append("\\b"),
                '\f' => output.Append("\\f"),
                '\n' => output.Append("\\n"),
                '\r' => output.Append("\\r"),
                '\t' => output.Append("\\t"),
                < ' ' => output.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => output.Append(c),
            };
        }

        output.Append('"');
    }
}
