using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>Collects what a page says: distinct triples with their origin, links, and the places of subjects.</summary>
internal sealed class TripleSink(FindingLog findings, ExtractionBudget budget)
{
    private readonly OrderedDictionary<Triple, ExtractedTriple> _triples = [];
    private readonly List<RdfaLink> _links = [];
    private readonly Dictionary<Resource, SourcePlace> _subjects = [];
    private readonly HashSet<Resource> _typed = [];

    internal IReadOnlyList<ExtractedTriple> Triples => [.. _triples.Values];

    internal IReadOnlyList<RdfaLink> Links => _links;

    internal IReadOnlyDictionary<Resource, SourcePlace> Subjects => _subjects;

    /// <summary>How long a literal may be that is made of markup.</summary>
    internal long LongestLiteral => budget.LongestLiteral;

    /// <summary>Emits a triple that an element completes.</summary>
    internal void Emit(Sourced subject, Predicate predicate, Value value, ElementFrame element)
    {
        budget.SpendTriple(element.Tag);
        InspectOnUse(subject.Origin);
        InspectOnUse(value.Origin);
        _subjects.TryAdd(subject.Term, subject.Origin.Frame.Tag);
        var triple = new Triple(subject.Term, predicate.Iri, value.Term);
        if (_triples.ContainsKey(triple))
            return;
        budget.SpendPath(element);
        var origin = new TripleOrigin(element.Tag, subject.Origin.Place, predicate.Origin.Place, value.Origin.Place, element.Path);
        _triples.Add(triple, new ExtractedTriple(triple, origin));
    }

    /// <summary>Notes where a subject gets a type.</summary>
    internal void NoteTyped(Sourced subject, ElementFrame element)
    {
        if (_typed.Add(subject.Term))
            _subjects[subject.Term] = element.Tag;
    }

    /// <summary>Notes a value that an element gives, before it is said of anything.</summary>
    internal void NoteValue(Value value) => budget.SpendLiteral(value.Term, value.Origin.Place);

    /// <summary>Notes a link when the object is an IRI.</summary>
    internal void NoteLink(Predicate predicate, Value value)
    {
        budget.SpendValue(value.Origin.Place);
        if (value.Term is Iri target)
            _links.Add(new RdfaLink(predicate.Iri, target, value.Origin.Place));
    }

    // Most href and src attributes have nothing to do with RDFa: those that take part in a triple are looked at.
    private void InspectOnUse(Origin origin)
    {
        if (origin.Attribute is "href" or "src" && origin.Frame.Element.Attribute(origin.Attribute) is { } value)
            IriInspector.InspectReference(value, origin, findings);
    }
}
