using AngleSharp.Dom;

namespace LblodHarvester.Rdfa;

/// <summary>
/// What the tree construction has to know of an element by its name. These are the flags of AngleSharp's own elements, written down: to make one of
/// each to ask them takes longer than to read a page. A test compares the two.
/// </summary>
internal static class HtmlFlags
{
    private const NodeFlags Special = NodeFlags.Special;
    private const NodeFlags Closed = NodeFlags.ImplicitlyClosed;
    private const NodeFlags Implied = NodeFlags.ImpliedEnd;
    private const NodeFlags Scoped = NodeFlags.Scoped;

    private static readonly Dictionary<string, int> Html = Table(
        NodeFlags.HtmlMember,
        StringComparer.Ordinal,
        (NodeFlags.None, "DOCTYPE abbr annotation-xml audio bdi bdo canvas circle cite data datalist del desc dfn dialog foreignObject image ins kbd label "
            + "legend map mark math meter mi mn mo ms mtext picture progress q quote ruby samp selectedcontent slot span sub sup svg var video xml"),
        (Special, "address article aside blockquote button center colgroup details dir div dl fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 "
            + "h6 head header hgroup isindex listing main menu nav noscript output plaintext section select summary time title"),
        (Special | NodeFlags.SelfClosing, "area base basefont bgsound br col embed frame hr img input keygen link menuitem meta param source track wbr"),
        (Special | NodeFlags.LiteralText, "iframe noembed noframes script style xmp"),
        (Special | NodeFlags.LineTolerance, "pre textarea"),
        (Special | Closed, "body tr"),
        (Closed | Implied, "rb rp rt rtc"),
        (Special | Closed | Implied, "dd dt li p"),
        (Special | Scoped, "applet caption marquee object"),
        (Special | Closed | Scoped, "td th"),
        (NodeFlags.HtmlFormatting, "a b big code em font i nobr s small strike strong tt u"),
        (Special | NodeFlags.HtmlListScoped, "ol ul"),
        (Closed | Implied | NodeFlags.HtmlSelectScoped, "optgroup option"),
        (Special | Closed | NodeFlags.HtmlTableSectionScoped, "tbody tfoot thead"),
        (Special | Scoped | NodeFlags.HtmlTableSectionScoped | NodeFlags.HtmlTableScoped, "table template"),
        (Special | Closed | Scoped | NodeFlags.HtmlTableSectionScoped | NodeFlags.HtmlTableScoped, "html"));

    private static readonly Dictionary<string, int> Svg = Table(
        NodeFlags.SvgMember,
        StringComparer.OrdinalIgnoreCase,
        (Special, "style"),
        (Special | Scoped | NodeFlags.HtmlTip, "desc foreignObject title"));

    private static readonly Dictionary<string, int> Math = Table(
        NodeFlags.MathMember,
        StringComparer.OrdinalIgnoreCase,
        (Special | Scoped, "annotation-xml"),
        (Special | Scoped | NodeFlags.MathTip, "mi mn mo ms mtext"));

    /// <summary>The flags of an element of HTML; of one without a class of its own, those that are given.</summary>
    internal static NodeFlags OfHtml(string name, NodeFlags otherwise) =>
        Html.TryGetValue(name, out var flags) ? (NodeFlags)flags : otherwise | NodeFlags.HtmlMember;

    internal static NodeFlags OfSvg(string name) => Svg.TryGetValue(name, out var flags) ? (NodeFlags)flags : NodeFlags.SvgMember;

    internal static NodeFlags OfMath(string name) => Math.TryGetValue(name, out var flags) ? (NodeFlags)flags : NodeFlags.MathMember;

    private static Dictionary<string, int> Table(NodeFlags all, StringComparer comparer, params ReadOnlySpan<(NodeFlags Flags, string Names)> groups)
    {
        var table = new Dictionary<string, int>(comparer);
        foreach (var (flags, names) in groups)
        {
            foreach (var name in names.Split(' '))
                table.Add(name, (int)(flags | all));
        }

        return table;
    }
}
