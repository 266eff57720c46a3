using LblodHarvester.EndToEnd.Sites;

namespace LblodHarvester.EndToEnd.Commands;

/// <summary>
/// A fault that a sample page documents by a comment right before it: the problem by which <c>lblod validate</c> tells it, on one of the
/// next three lines, or why it is told elsewhere or not at all.
/// </summary>
/// <param name="Page">The page.</param>
/// <param name="Line">The line of the comment.</param>
internal sealed record SampleFault(string Page, int Line)
{
    private const int Near = 3;

    private static readonly Dictionary<string, string> Codes = new()
    {
        ["echo/index.html:35"] = "rdfa.link-type-as-property",
        ["echo/gr-2026-09-28/besluitenlijst.html:31"] = "datatype-spelling",
        ["echo/gr-2026-09-28/besluitenlijst.html:108"] = "rdfa.undeclared-prefix",
        ["echo/gr-2026-09-28/agenda.html:23"] = "rdfa.null-segment",
        ["echo/gr-2026-09-28/uittreksel-schoolstraat.html:30"] = "rdfa.undeclared-prefix",
        ["echo/gr-2026-09-28/notulen.html:94"] = "behandeling.heeftAanwezige",
        ["echo/gr-2026-09-28/notulen.html:174"] = "rdfa.empty-resource",
        ["echo/gr-2026-09-28/notulen.html:142"] = "stemming.aantalVoorstanders.count",
        ["echo/gr-2026-09-28/notulen.html:220"] = "stemming.geheim",
        ["echo/gr-2026-09-28/notulen.html:302"] = "rdfa.null-segment",
        ["echo/rmw-2026-09-28/besluitenlijst.html:95"] = "stemming.aantalVoorstanders.count",
        ["echo/rmw-2026-09-28/agenda.html:56"] = "rdfa.host-without-scheme",
        ["raadpleeg/zittingen/26.0622.2000.1001/besluitenlijst.html:96"] = "datatype-spelling",
        ["raadpleeg/zittingen/26.0622.2000.1001/besluitenlijst.html:117"] = "rdfa.whitespace-in-iri",
        ["raadpleeg/zittingen/26.0622.2000.1001/uittreksel-26.0608.4410.1201.html:97"] = "rdfa.quotes-in-iri",
        ["raadpleeg/zittingen/26.0622.2000.1001/notulen.html:85"] = "rdfa.whitespace-in-iri",
    };

    private static readonly Dictionary<string, (string Code, int Line, string Why)> Elsewhere = new()
    {
        ["echo/gr-2026-09-28/besluitenlijst.html:63"] =
            ("datatype-spelling", 32, "the same repair is told once for a page, where it comes first"),
        ["raadpleeg/zittingen/26.0622.2000.1001/agenda.html:11"] =
            ("vocabulary-spelling", 27, "a prefix that is declared does nothing yet; the first term that uses it is told"),
        ["raadpleeg/zittingen/26.0622.2130.1002/besluitenlijst.html:22"] =
            ("toezicht.4", 11, "what is missing has no place of its own; the document that lacks it has"),
        ["raadpleeg/zittingen/26.0622.2130.1002/agenda.html:4"] = ("html.encoding-not-declared", 1, "it is about the page as a whole"),
    };

    private static readonly Dictionary<string, string> NotTold = new()
    {
        ["echo/index.html:29"] = "only a crawl finds out that a page is gone: runs show tells it",
        ["echo/gr-2026-09-28/zitting.html:24"] = "tree construction mends it as browsers do, and no triple is lost",
        ["raadpleeg/index.html:27"] = "the crawler takes the session out of the address, and no triple is about it",
        ["raadpleeg/kalender-2026-04.html:13"] = "rel makes the same triple that property makes",
        ["raadpleeg/zittingen/26.0622.2000.1001/besluitenlijst.html:64"] =
            "RDFa allows white space around the words of typeof (RDFa Core 1.1, section 6)",
    };

    internal static IEnumerable<SampleFault> All() =>
        SamplePage.All().SelectMany(page => SamplePage.FaultLines(page).Select(line => new SampleFault(page, line)));

    /// <summary>The places and reasons that stand for no comment of any page.</summary>
    internal static IEnumerable<string> Stale() =>
        Codes.Keys.Concat(Elsewhere.Keys).Concat(NotTold.Keys).Except(All().Select(fault => fault.Key));

    /// <summary>The code and the lines of the problem that tells this fault; null when there is a reason why none does.</summary>
    internal (string Code, int From, int To)? Expected()
    {
        if (Codes.TryGetValue(Key, out var code))
            return (code, Line + 1, Line + Near);
        if (Elsewhere.TryGetValue(Key, out var place))
            return (place.Code, place.Line, place.Line);
        return NotTold.ContainsKey(Key)
            ? null
            : throw new AssertionException($"It is not known by which problem {Key} is told, or why by none.");
    }

    public override string ToString() => Key;

    private string Key => $"{Page["samples/site/".Length..]}:{Line}";
}
