
namespace LblodHarvester.Rdfa;

/// <summary>The element names whose tags the HTML tree construction treats alike (HTML, section 13.1.2 and 13.2.4.2).</summary>
internal static class HtmlNames
{
    internal static readonly HashSet<string> Void = Set(
        "area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr");

    /// <summary>Elements whose content is text up to their end tag.</summary>
    internal static readonly HashSet<string> RawText = Set("script style textarea title xmp iframe noembed noframes");

    /// <summary>Start tags that close an open <c>p</c>.</summary>
    internal static readonly HashSet<string> ClosesParagraph = Set(
        "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup main menu nav ol p "
        + "search section summary ul h1 h2 h3 h4 h5 h6 pre listing form table li dd dt");

    internal static readonly HashSet<string> Formatting = Set("a b big code em font i nobr s small strike strong tt u");

    internal static readonly HashSet<string> Headings = Set("h1 h2 h3 h4 h5 h6");

    /// <summary>Parts of a table; their start tags close what is open inside the table's former part.</summary>
    internal static readonly HashSet<string> TableParts = Set("caption colgroup tbody thead tfoot tr td th");

    /// <summary>Elements that the search for an end tag's element does not leave.</summary>
    internal static readonly HashSet<string> ScopeBoundaries = Set("table td th caption template object applet marquee svg math");

    /// <summary>Elements that an end tag of inline content does not close.</summary>
    internal static readonly HashSet<string> Special = Set(
        "address applet article aside blockquote button caption center colgroup dd details dir div dl dt fieldset figcaption figure footer form "
        + "frameset h1 h2 h3 h4 h5 h6 header hgroup li listing main marquee menu nav noscript object ol p pre search section select summary table "
        + "tbody td template tfoot th thead tr ul svg math");

    /// <summary>Elements of SVG and MathML whose content is HTML again.</summary>
    internal static readonly HashSet<string> HtmlIntegrationPoints = Set("foreignobject desc title annotation-xml mi mo mn ms mtext");

    /// <summary>Start tags of HTML that end SVG and MathML content (HTML, section 13.2.6.5).</summary>
    internal static readonly HashSet<string> EndsForeignContent = Set(
        "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small "
        + "span strong strike sub sup table tt u ul var");

    private static HashSet<string> Set(string names) => names.Split(' ').ToHashSet(StringComparer.Ordinal);
}
