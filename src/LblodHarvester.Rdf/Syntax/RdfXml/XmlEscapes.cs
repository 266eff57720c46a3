using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>Texts in XML, escaped as Canonical XML 1.0 does (section 2.3).</summary>
internal static class XmlEscapes
{
    internal static void AppendText(StringBuilder text, ReadOnlySpan<char> value) => Append(text, value, "&<>\r");

    internal static void AppendAttribute(StringBuilder text, ReadOnlySpan<char> value) => Append(text, value, "&<\"\t\n\r");

    private static void Append(StringBuilder text, ReadOnlySpan<char> value, string escaped)
    {
        while (value.IndexOfAny(escaped) is >= 0 and var at)
        {
            text.Append(value[..at]).Append(value[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\t' => "&#x9;",
                '\n' => "&#xA;",
                _ => "&#xD;",
            });
            value = value[(at + 1)..];
        }

        text.Append(value);
    }
}
