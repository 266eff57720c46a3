using System.Text.RegularExpressions;

namespace LblodHarvester.Harvesting.Tests.Mutations;

/// <summary>An RDFa attribute of a page, as it is written.</summary>
/// <param name="Name">The attribute.</param>
/// <param name="Value">Its value.</param>
/// <param name="Start">Where it starts, white space before it included.</param>
/// <param name="End">Where it ends, after its closing quotation mark.</param>
/// <param name="Tag">The start tag that it stands in, whole.</param>
/// <param name="TagStart">Where that starts.</param>
internal sealed partial record Annotation(string Name, string Value, int Start, int End, string Tag, int TagStart)
{
    /// <summary>Every RDFa attribute of a page, in its order.</summary>
    internal static IEnumerable<Annotation> In(string html) =>
        from Match tag in StartTag().Matches(html)
        where tag.Value.Contains("property=", StringComparison.Ordinal) || tag.Value.Contains("typeof=", StringComparison.Ordinal) || tag.Value.Contains("rev=", StringComparison.Ordinal)
        from Match attribute in Attribute().Matches(tag.Value)
        select new Annotation(
            attribute.Groups["name"].Value, attribute.Groups["value"].Value, tag.Index + attribute.Index, tag.Index + attribute.Index + attribute.Length, tag.Value, tag.Index);

    /// <summary>The value of another attribute of the same tag; null when it has none.</summary>
    internal string? Other(string name) => Attribute().Matches(Tag).FirstOrDefault(match => match.Groups["name"].Value == name)?.Groups["value"].Value;

    /// <summary>The page with something else in place of the attribute; with nothing, it is dropped.</summary>
    internal string Replace(string html, string with) => $"{html[..Start]}{with}{html[End..]}";

    /// <summary>The page with another value in the attribute.</summary>
    internal string WithValue(string html, string value) => Replace(html, $" {Name}=\"{value}\"");

    /// <summary>The page with an attribute more in the tag.</summary>
    internal string WithAttribute(string html, string name, string value) => $"{html[..End]} {name}=\"{value}\"{html[End..]}";

    /// <summary>The page with an element more, right before the tag.</summary>
    internal string After(string html, string element) => $"{html[..TagStart]}{element}{html[TagStart..]}";

    [GeneratedRegex("<[a-z][a-z0-9]*\\s[^>]*>")]
    private static partial Regex StartTag();

    [GeneratedRegex("\\s+(?<name>property|rev|typeof|resource|href|content|datatype)=\"(?<value>[^\"]*)\"")]
    private static partial Regex Attribute();
}
