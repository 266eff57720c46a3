using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

internal static class IriResolver
{
    internal static Iri Resolve(Iri baseIri, string reference)
    {
        if (System.Text.RegularExpressions.Regex.IsMatch(reference, "^[A-Za-z][A-Za-z0-9+.-]*:")) return Iri.Unchecked(reference);
        var b = baseIri.Value; var h = b.IndexOf('#'); if (h >= 0) b = b[..h];
        if (reference.Length == 0) return Iri.Unchecked(b);
        if (reference[0] == '#') return Iri.Unchecked(b + reference);
        var q = b.IndexOf('?'); if (q >= 0) b = b[..q];
        if (reference[0] == '?') return Iri.Unchecked(b + reference);
        var s = b.IndexOf("://", StringComparison.Ordinal); if (s < 0) return Iri.Unchecked(b + reference);
        if (reference.StartsWith("//", StringComparison.Ordinal)) return Iri.Unchecked(b[..(s + 1)] + reference);
        var a = b.IndexOf('/', s + 3);
        if (reference[0] == '/') return Iri.Unchecked((a < 0 ? b : b[..a]) + reference);
        return Iri.Unchecked(a < 0 ? b + "/" + reference : b[..(b.LastIndexOf('/') + 1)] + reference);
    }
}
