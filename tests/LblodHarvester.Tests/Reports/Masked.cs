using System.Text.RegularExpressions;

namespace LblodHarvester.Tests.Reports;

/// <summary>
/// A text report without what the page itself says: that may name persons. Left are markup, IRIs, and values that are no words, such as dates.
/// </summary>
internal static partial class Masked
{
    // What these hold is markup: IRIs and words of vocabularies.
    private static readonly HashSet<string> Markup = new(StringComparer.OrdinalIgnoreCase)
    {
        "about", "class", "datatype", "href", "id", "lang", "prefix", "property", "rel", "resource", "rev", "src", "style", "target", "typeof", "vocab", "xml:lang",
    };

    /// <summary>The report, masked.</summary>
    public static string Text(string report) =>
        string.Join('\n', report.Split('\n').Select(line => ExcerptStart().IsMatch(line) ? Excerpt(line) : Values(line)));

    /// <summary>Letters become x, so that the marks below still stand under what they mark.</summary>
    private static string Excerpt(string line)
    {
        var begun = BegunValue().Replace(line, value => PartOfIri().IsMatch(value.Value) ? value.Value : Crossed(value.Value));
        return Attribute().Replace(
            begun,
            attribute => IsMarkup(attribute.Groups["name"]) || NoWords().IsMatch(attribute.Groups["value"].Value)
                ? attribute.Value
                : attribute.Groups["before"].Value + Crossed(attribute.Groups["value"].Value));
    }

    // Of a name that the excerpt begins in, the end is told when it is long enough to be of no other.
    private static bool IsMarkup(Group name) =>
        Markup.Contains(name.Value) || (name.Length >= 3 && Markup.Any(known => known.EndsWith(name.Value, StringComparison.OrdinalIgnoreCase)));

    private static string Values(string line) =>
        Literal().Replace(line, literal => NoWords().IsMatch(literal.Groups["value"].Value) ? literal.Value : "\"…\"");

    private static string Crossed(string text) => Letter().Replace(text, "x");

    [GeneratedRegex(@"^ *\d+ \| ")]
    private static partial Regex ExcerptStart();

    // An excerpt that begins within a value: up to its end there is no equals sign.
    [GeneratedRegex("""(?<=^ *\d+ \| …)[^"'=]*(?=["'])""")]
    private static partial Regex BegunValue();

    [GeneratedRegex(@"^[^\s]*[/#:\d][^\s]*$")]
    private static partial Regex PartOfIri();

    [GeneratedRegex("""(?<before>(?<=[\s…])(?<name>[^\s=<>"'…]+)\s*=\s*(?<quote>["'])?)(?<value>(?(quote)(?:(?!\k<quote>).)*|[^\s>]*))""")]
    private static partial Regex Attribute();

    // What a message quotes; the attributes that one tells to write come after an equals sign.
    [GeneratedRegex("""(?<!=)"(?<value>(?:[^"\\]|\\.)*)"(?!>)""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"^(?:\s*(?:[\d.:TZ+-]*|true|false|https?:\S*)\s*)$")]
    private static partial Regex NoWords();

    [GeneratedRegex(@"\p{L}")]
    private static partial Regex Letter();
}
