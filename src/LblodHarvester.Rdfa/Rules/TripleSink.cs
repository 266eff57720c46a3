using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>Collects what a page says: distinct triples with their origin, links, and the places of subjects.</summary>
internal sealed class TripleSink(FindingLog findings, ExtractionBudget budget, bool positions)
{
    private readonly List<ExtractedTriple> _triples = [];
    private readonly HashSet<TripleKey> _said = [];
    private readonly List<RdfaLink> _links = [];
    private readonly Dictionary<Resource, SourcePlace> _subjects = [];
    private readonly HashSet<Resource> _typed = [];

    internal IReadOnlyList<ExtractedTriple> Triples => _triples;

    internal IReadOnlyList<RdfaLink> Links => _links;

    internal IReadOnlyDictionary<Resource, SourcePlace> Subjects => _subjects;

    /// <summary>How long a literal may be that is made of markup.</summary>
    internal long LongestLiteral => budget.LongestLiteral;

    /// <summary>Emits a triple that an element completes.</summary>
    internal void Emit(Sourced subject, Predicate predicate, Value value, ElementFrame element)
    {
        budget.SpendTriple(new Origin(element));
        InspectOnUse(subject.Origin);
        InspectOnUse(value.Origin);
        if (!_said.Add(new TripleKey(subject.Term, predicate.Iri, value.Term)))
            return;
        if (positions)
        {
            _subjects.TryAdd(subject.Term, subject.Origin.Frame.Tag);
            budget.SpendPath(element);
        }

        var origin = positions
            ? new TripleOrigin(element.Tag, subject.Origin.Place, predicate.Origin.Place, value.Origin.Place, element.Path)
            : TripleOrigin.Unknown;
        _triples.Add(new ExtractedTriple(new Triple(subject.Term, predicate.Iri, value.Term), origin));
    }

    /// <summary>Notes where a subject gets a type.</summary>
    internal void NoteTyped(Sourced subject, ElementFrame element)
    {
        if (positions && _typed.Add(subject.Term))
            _subjects[subject.Term] = element.Tag;
    }

    /// <summary>Notes a value that an element gives, before it is said of anything.</summary>
    internal void NoteValue(Value value) => budget.SpendLiteral(value.Term, value.Origin);

    /// <summary>Notes a link when the object is an IRI.</summary>
    internal void NoteLink(Predicate predicate, Value value)
    {
        budget.SpendValue(value.Origin);
        if (value.Term is Iri target)
            _links.Add(new RdfaLink(predicate.Iri, target, positions ? value.Origin.Place : SourcePlace.Start));
    }

    // Most href and src attributes have nothing to do with RDFa: those that take part in a triple are looked at.
    private void InspectOnUse(Origin origin)
    {
        var value = origin.Attribute switch
        {
            "href" => origin.Frame.Attributes.Href,
            "src" => origin.Frame.Attributes.Src,
            _ => null,
        };
        if (value is { IsSuspect: true })
            IriInspector.InspectReference(value.Text, origin, findings);
    }
}
