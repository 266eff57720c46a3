using System.Collections.Frozen;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Crawl;

/// <summary>
/// Chooses the links of a page that a crawl follows: those that its RDFa calls a publication, an agenda, a besluitenlijst, notulen or an
/// uittreksel, within the site.
/// </summary>
public static class LinkSelector
{
    private const string Http = "http://";

    private static readonly FrozenSet<string> FollowedRelations = new[]
    {
        Vocab.LblodBesluit.LinkToPublication,
        Vocab.Besluit.HeeftAgenda,
        Vocab.Besluit.HeeftBesluitenlijst,
        Vocab.Besluit.HeeftNotulen,
        Vocab.Besluit.HeeftUittreksel,
    }.Select(relation => relation.Value).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> BinaryExtensions = new[]
    {
        ".pdf", ".doc", ".docx", ".docm", ".dot", ".dotx", ".odt", ".rtf",
        ".xls", ".xlsx", ".xlsm", ".ods", ".ppt", ".pptx", ".pps", ".ppsx", ".odp", ".odg",
        ".zip", ".7z", ".rar", ".gz", ".tar", ".msg", ".eml", ".p7m",
        ".jpg", ".jpeg", ".png", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".svg", ".dwg",
        ".mp3", ".m4a", ".wav", ".ogg", ".mp4", ".m4v", ".mov", ".avi", ".webm", ".wmv",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The links of the page that stay within the site, each once, in page order.</summary>
    public static SelectedLinks Select(RdfaDocument document, CrawlScope scope)
    {
        var targets = document.Links
            .Where(link => FollowedRelations.Contains(HttpSpelling(link.Relation.Value)))
            .Select(link => Canonical(link.Target))
            .OfType<Uri>()
            .Where(scope.Contains)
            .Distinct()
            .ToLookup(IsBinary);
        return new SelectedLinks([.. targets[false]], [.. targets[true]]);
    }

    // Publishers write these vocabularies with either scheme; the namespaces themselves are http.
    private static string HttpSpelling(string iri) =>
        iri.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? string.Concat(Http, iri.AsSpan("https://".Length)) : iri;

    // The URL Standard (section 4.4) takes tabs and line breaks out of an address before it reads it; pages rely on that.
    private static Uri? Canonical(Iri target)
    {
        var text = target.Value.ReplaceLineEndings("").Replace("\t", "", StringComparison.Ordinal).Trim();
        return Uri.TryCreate(text, UriKind.Absolute, out var url) ? UrlCanonicaliser.Canonicalise(url) : null;
    }

    /// <summary>Whether the address is, by its extension, a document that is recorded and not fetched.</summary>
    public static bool IsBinary(Uri url) => BinaryExtensions.Contains(Path.GetExtension(url.AbsolutePath));
}
