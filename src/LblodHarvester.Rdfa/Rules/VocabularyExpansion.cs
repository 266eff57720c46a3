using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>
/// Vocabulary expansion (RDFa Core 1.1, section 10): what follows from a page and the vocabularies that it uses, by the RDFa Vocabulary
/// Entailment of section 10.1.1.
/// </summary>
internal sealed class VocabularyExpansion
{
    private static readonly Iri SubPropertyOf = Iri.Unchecked(Vocab.Rdfs.Namespace + "subPropertyOf");
    private static readonly Iri EquivalentProperty = Iri.Unchecked(Vocab.Owl.Namespace + "equivalentProperty");
    private static readonly Iri EquivalentClass = Iri.Unchecked(Vocab.Owl.Namespace + "equivalentClass");

    private readonly Dictionary<Term, List<Iri>> _properties = [];
    private readonly Dictionary<Term, List<Iri>> _classes = [];
    private readonly ExtractionBudget _budget;

    private VocabularyExpansion(ExtractionBudget budget) => _budget = budget;

    /// <summary>The triples with those that follow from them behind; each of these has the places of the triple that it follows from.</summary>
    internal static IReadOnlyList<ExtractedTriple> Apply(
        IReadOnlyList<ExtractedTriple> triples, Func<Iri, Graph?> load, FindingLog findings, ExtractionBudget budget)
    {
        var expansion = new VocabularyExpansion(budget);
        foreach (var use in triples.Where(static extracted => extracted.Triple.Predicate == RdfaTerms.UsesVocabulary).DistinctBy(static use => use.Triple.Object))
        {
            if (use.Triple.Object is not Iri vocabulary)
                continue;
            if (load(vocabulary) is { } graph)
                expansion.Read(graph);
            else
                findings.Add(NotLoaded(vocabulary, use.Origin.Object));
        }

        return expansion.Expand(triples);
    }

    private static RdfaFinding NotLoaded(Iri vocabulary, SourcePlace place) =>
        new(RdfaFindingKind.VocabularyNotLoaded, "The vocabulary is not at hand: what follows from it is left out.", vocabulary.Value, place);

    private void Read(Graph vocabulary)
    {
        foreach (var (subject, predicate, @object) in vocabulary)
        {
            if (subject is not Iri narrower || @object is not Iri broader)
                continue;
            if (predicate == SubPropertyOf || predicate == EquivalentProperty)
                Note(_properties, narrower, broader);
            if (predicate == EquivalentProperty)
                Note(_properties, broader, narrower);
            if (predicate == Vocab.Rdfs.SubClassOf || predicate == EquivalentClass)
                Note(_classes, narrower, broader);
            if (predicate == EquivalentClass)
                Note(_classes, broader, narrower);
        }
    }

    private static void Note(Dictionary<Term, List<Iri>> map, Iri narrower, Iri broader)
    {
        if (!map.TryGetValue(narrower, out var known))
            map.Add(narrower, known = []);
        known.Add(broader);
    }

    private List<ExtractedTriple> Expand(IReadOnlyList<ExtractedTriple> triples)
    {
        var expanded = triples.ToList();
        if (_properties.Count == 0 && _classes.Count == 0)
            return expanded;
        var known = triples.Select(static extracted => extracted.Triple).ToHashSet();

        // What follows is looked at in its turn, so that what follows from that is found too.
        for (var i = 0; i < expanded.Count; i++)
        {
            var (triple, origin) = expanded[i];
            foreach (var next in Following(triple))
            {
                _budget.SpendCopy(origin.Element);
                if (known.Add(next))
                    expanded.Add(new ExtractedTriple(next, origin));
            }
        }

        return expanded;
    }

    private IEnumerable<Triple> Following(Triple triple)
    {
        if (_properties.TryGetValue(triple.Predicate, out var properties))
        {
            foreach (var property in properties)
                yield return triple with { Predicate = property };
        }

        if (triple.Predicate == Vocab.Rdf.Type && _classes.TryGetValue(triple.Object, out var classes))
        {
            foreach (var type in classes)
                yield return triple with { Object = type };
        }
    }
}
