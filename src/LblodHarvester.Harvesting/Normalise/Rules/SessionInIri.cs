using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Normalise.Rules;

/// <summary>
/// A session key in an IRI (<c>;jsessionid=…</c>, <c>/(S(…))/</c>, <c>?PHPSESSID=…</c>), which names the visitor: the same zitting or
/// agendapunt would have another IRI at each visit, and be counted twice. Taken off, as the crawler does with the addresses of pages.
/// </summary>
internal sealed class SessionInIri : INormalisationRule
{
    public string Name => "iri-session";

    public Term? Repair(Term term)
    {
        if (term is not Iri { Value: var value } || !value.AsSpan().ContainsAny(";?(%") || !IsWebAddress(value)
            || IriParts.AfterAuthority(value) is not { } path)
            return null;
        var fragment = IndexOrEnd('#', value.Length);
        var query = IndexOrEnd('?', fragment);
        var kept = string.Concat(
            value.AsSpan(0, path),
            path == query ? "" : SessionSegments.WithoutSessions(value[path..query]),
            SessionSegments.WithoutSessionParameters(value[query..fragment]),
            value.AsSpan(fragment));
        return kept == value ? null : Iri.Unchecked(kept);

        int IndexOrEnd(char delimiter, int end) => value.IndexOf(delimiter, path, end - path) is >= 0 and var at ? at : end;
    }

    private static bool IsWebAddress(string value) =>
        value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
