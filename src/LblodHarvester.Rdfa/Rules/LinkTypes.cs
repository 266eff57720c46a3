
namespace LblodHarvester.Rdfa;

/// <summary>The link types of HTML (section 4.6.7) and those commonly written beside them.</summary>
internal static class LinkTypes
{
    // These tell a browser or a search engine what to do: no vocabulary means them.
    private static readonly HashSet<string> ForBrowsers = Set(
        "alternate apple-touch-icon apple-touch-icon-precomposed canonical compression-dictionary dns-prefetch edituri expect external icon manifest mask-icon "
        + "modulepreload nofollow noopener noreferrer opener pingback preconnect prefetch preload prerender profile shortcut shortlink sponsored stylesheet ugc "
        + "wlwmanifest");

    private static readonly HashSet<string> Others = Set(
        "amphtml author bookmark chapter contents copyright first glossary help home image_src index last lightbox me next prev previous privacy-policy publisher "
        + "search section self start subsection tag terms-of-service top up");

    /// <summary>Whether the word is a link type that can hardly be meant as a property.</summary>
    internal static bool IsForBrowsers(string word) => ForBrowsers.Contains(word);

    /// <summary>Whether the word is a link type that a page may use without any RDFa in mind.</summary>
    internal static bool IsKnown(string word) => ForBrowsers.Contains(word) || Others.Contains(word);

    private static HashSet<string> Set(string words) => words.Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase);
}
