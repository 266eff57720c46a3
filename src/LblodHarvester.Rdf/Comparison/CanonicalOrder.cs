namespace LblodHarvester.Rdf;

/// <summary>An order of quads that depends on nothing but the quads, for dumps that can be compared.</summary>
public static class CanonicalOrder
{
    /// <summary>The distinct quads, in the ordinal order of their N-Quads lines. Blank nodes keep their labels, and so have to be stable for the order to be.</summary>
    public static IReadOnlyList<Quad> Sort(IEnumerable<Quad> quads) =>
        [.. quads.Distinct().Select(quad => (Line: quad.ToString(), Quad: quad)).OrderBy(pair => pair.Line, StringComparer.Ordinal).Select(pair => pair.Quad)];
}
