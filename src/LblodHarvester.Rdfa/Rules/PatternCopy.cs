using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>
/// Property copying (HTML+RDFa 1.1, section 3.5): what an <c>rdfa:Pattern</c> says, is said of every subject that has an <c>rdfa:copy</c>
/// to it; then the
/// patterns that were used, and the copy properties, are taken out.
/// </summary>
internal static class PatternCopy
{
    internal static IReadOnlyList<ExtractedTriple> Apply(IReadOnlyList<ExtractedTriple> triples, ExtractionBudget budget)
    {
        if (!triples.Any(static extracted => extracted.Triple.Predicate == RdfaTerms.Copy))
            return triples;
        var patterns = triples
            .Where(static extracted => IsPatternType(extracted.Triple))
            .Select(static extracted => extracted.Triple.Subject)
            .ToHashSet();
        var graph = triples.ToDictionary(static extracted => extracted.Triple);
        var bySubject = triples.ToLookup(static extracted => extracted.Triple.Subject);
        var used = new HashSet<Resource>();
        foreach (var copy in triples.Where(static extracted => extracted.Triple.Predicate == RdfaTerms.Copy))
            CopyInto(copy);
        return [.. graph.Values.Where(extracted => !IsSpent(extracted.Triple))];

        void CopyInto(ExtractedTriple target)
        {
            // Not by recursion: a page can chain more patterns than the stack is deep.
            var seen = new HashSet<Term>();
            var sources = new Queue<Term>([target.Triple.Object]);
            while (sources.TryDequeue(out var source))
            {
                if (source is not Resource pattern || !patterns.Contains(pattern) || !seen.Add(pattern))
                    continue;
                used.Add(pattern);
                foreach (var said in bySubject[pattern])
                {
                    budget.SpendCopy(target.Origin.Element);
                    if (said.Triple.Predicate == RdfaTerms.Copy)
                        sources.Enqueue(said.Triple.Object);
                    else if (!IsPatternType(said.Triple))
                        Add(target, said);
                }
            }
        }

        void Add(ExtractedTriple target, ExtractedTriple said)
        {
            var triple = said.Triple with { Subject = target.Triple.Subject };
            var origin = target.Origin with { Predicate = said.Origin.Predicate, Object = said.Origin.Object };
            graph.TryAdd(triple, new ExtractedTriple(triple, origin));
        }

        bool IsSpent(Triple triple) =>
            used.Contains(triple.Subject) || (triple.Predicate == RdfaTerms.Copy && triple.Object is Resource pattern && used.Contains(pattern));
    }

    private static bool IsPatternType(Triple triple) => triple.Predicate == Vocab.Rdf.Type && triple.Object.Equals(RdfaTerms.Pattern);
}
