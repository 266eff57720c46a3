using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;
using LblodHarvester.Shacl;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>Finds the place in the HTML of what a shape says.</summary>
internal sealed class ResultPlacer
{
    private readonly CheckedTriples _triples;
    private readonly string _html;
    private readonly ILookup<Term, CheckedTriple> _bySubject;
    private readonly ILookup<Term, CheckedTriple> _byObject;
    private readonly Dictionary<Term, CheckedTriple> _firstAsSubject = [];
    private readonly Dictionary<Term, CheckedTriple> _firstAsObject = [];
    private readonly Dictionary<Term, CheckedTriple> _firstTyped = [];

    /// <summary>A placer.</summary>
    /// <param name="triples">What was checked.</param>
    /// <param name="html">The page.</param>
    internal ResultPlacer(CheckedTriples triples, string html)
    {
        _triples = triples;
        _html = html;
        _bySubject = triples.All.ToLookup(pair => (Term)pair.Triple.Subject);
        _byObject = triples.All.ToLookup(pair => pair.Triple.Object);
        foreach (var triple in triples.All)
        {
            _firstAsSubject.TryAdd(triple.Triple.Subject, triple);
            _firstAsObject.TryAdd(triple.Triple.Object, triple);
            if (triple.Triple.Predicate == Vocab.Rdf.Type)
                _firstTyped.TryAdd(triple.Triple.Subject, triple);
        }
    }

    /// <summary>
    /// The result with its place: the offending value's attribute; of values too many the first that is; of values that do not do, the first; else
    /// the start tag of the node that should have one, as far as the path leads.
    /// </summary>
    internal PlacedResult Place(ValidationResult result)
    {
        if (result.Path is not { } path)
            return new PlacedResult(result, NodePlace(result.Value ?? result.FocusNode), result.Value, null);
        var ends = Ends(result.FocusNode, path).OrderBy(end => end.Place.Offset).ToList();
        var found = result.Value is { } value
            ? ends.Find(end => end.Node == value)
            : MostOf(result) is { } most ? ends.DistinctBy(end => end.Node).ElementAtOrDefault(most)
            : result.Component == Vocab.Sh.QualifiedMinCountConstraintComponent ? ends.FirstOrDefault() : null;
        return found is null
            ? new PlacedResult(result, NodePlace(LastReached(result.FocusNode, path)), result.Value, PropertyOf(path))
            : new PlacedResult(result, DatatypePlace(result, found) ?? found.Place, found.Node, found.Property ?? PropertyOf(path))
            {
                First = MostOf(result) is null ? null : ends[0].Node,
            };
    }

    /// <summary>
    /// The start tag of the element that first typed a node, which is what is asked for more; else of the one that first named it as subject; else
    /// the attribute that first gave it as object; else the top of the page.
    /// </summary>
    internal SourcePlace NodePlace(Term node) =>
        _firstTyped.TryGetValue(node, out var typed) ? typed.Extracted.Origin.Element
        : _firstAsSubject.TryGetValue(node, out var subject) ? SubjectPlace(subject.Extracted)
        : _firstAsObject.TryGetValue(node, out var @object) ? @object.Extracted.Origin.Object
        : SourcePlace.Start;

    // A repair can have changed the subject: the place is known by what was extracted.
    private SourcePlace SubjectPlace(ExtractedTriple extracted) =>
        _triples.Subjects.TryGetValue(extracted.Triple.Subject, out var place) ? place : extracted.Origin.Element;

    // A value that is one of its datatype, and is wrong for its datatype, is so because of the attribute that gave it that.
    private SourcePlace? DatatypePlace(ValidationResult result, End found) =>
        found is { Node: Literal literal, Element: { } element } && IsOfDatatype(result.Component)
        && !(Datatype.IsKnown(literal.Datatype) && !Datatype.IsValid(literal.Datatype, literal.Value))
            ? StartTag.Find(_html, element, "datatype")
            : null;

    private static bool IsOfDatatype(Iri component) =>
        component == Vocab.Sh.DatatypeConstraintComponent || component == Vocab.Sh.NodeConstraintComponent || component == Vocab.Sh.OrConstraintComponent
        || component == Vocab.Sh.QualifiedMinCountConstraintComponent;

    // Along the steps of a sequence, the node that has no next one is where something is missing.
    private Term LastReached(Term start, PropertyPath path)
    {
        if (path is not SequencePath sequence)
            return start;
        foreach (var step in sequence.Paths)
        {
            if (Ends(start, step).OrderBy(end => end.Place.Offset).FirstOrDefault() is not { Node: { } next })
                break;
            start = next;
        }

        return start;
    }

    private static int? MostOf(ValidationResult result) => result.Component == Vocab.Sh.MaxCountConstraintComponent
        ? NumberOf(result, Vocab.Sh.MaxCount)
        : result.Component == Vocab.Sh.QualifiedMaxCountConstraintComponent ? NumberOf(result, Vocab.Sh.QualifiedMaxCount) : null;

    private static int? NumberOf(ValidationResult result, Iri parameter) =>
        result.Parameters.FirstOrDefault(given => given.Parameter == parameter)?.Values is [Literal number] && int.TryParse(number.Value, out var most)
            ? most
            : null;

    /// <summary>The nodes at the end of a path, each with the attribute that gave it in the last step, and that step's property.</summary>
    private IEnumerable<End> Ends(Term start, PropertyPath path) => path switch
    {
        PredicatePath step => _bySubject[start].Where(pair => pair.Triple.Predicate == step.Predicate)
            .Select(pair => new End(pair.Triple.Object, pair.Extracted.Origin.Object, step.Predicate, pair.Extracted.Origin.Element)),
        InversePath { Path: PredicatePath step } => _byObject[start].Where(pair => pair.Triple.Predicate == step.Predicate)
            .Select(pair => new End(pair.Triple.Subject, pair.Extracted.Origin.Object, step.Predicate, pair.Extracted.Origin.Element)),
        SequencePath sequence => sequence.Paths.Skip(1).Aggregate(
            Ends(start, sequence.Paths[0]), (ends, next) => ends.SelectMany(end => Ends(end.Node, next))),
        AlternativePath alternatives => alternatives.Paths.SelectMany(one => Ends(start, one)),
        // Where a path may be of any length, the value is told by where it stands first.
        _ => _firstAsSubject.Keys.Concat(_firstAsObject.Keys).Select(node => new End(node, NodePlace(node), null, null)),
    };

    private static Iri? PropertyOf(PropertyPath path) => path switch
    {
        PredicatePath step => step.Predicate,
        SequencePath sequence => PropertyOf(sequence.Paths[^1]),
        InversePath inverse => PropertyOf(inverse.Path),
        AlternativePath alternatives => PropertyOf(alternatives.Paths[0]),
        _ => null,
    };

    private sealed record End(Term Node, SourcePlace Place, Iri? Property, SourcePlace? Element);
}
