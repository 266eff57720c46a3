using LblodHarvester.Harvesting.Normalise;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;
using LblodHarvester.Shacl;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>Finds the place in the HTML of what a shape says about the normalised graph.</summary>
internal sealed class ResultPlacer
{
    private readonly NormalisedPage _page;
    private readonly ILookup<(Resource, Term), NormalisedTriple> _bySubjectAndObject;
    private readonly Dictionary<Term, SourcePlace> _nodes = [];

    internal ResultPlacer(NormalisedPage page)
    {
        _page = page;
        _bySubjectAndObject = page.Kept.ToLookup(kept => (kept.Triple.Subject, kept.Triple.Object));
        foreach (var kept in page.Kept)
            _nodes.TryAdd(kept.Triple.Subject, SubjectPlace(kept));
        foreach (var kept in page.Kept)
            _nodes.TryAdd(kept.Triple.Object, kept.Extracted.Origin.Object);
    }

    /// <summary>
    /// The result with its place: the offending value's attribute, else the focus node's start tag, else the top of the page.
    /// </summary>
    internal PlacedResult Place(ValidationResult result) => new(result, ValuePlace(result) ?? NodePlace(result.FocusNode));

    /// <summary>
    /// The start tag of the element that first named a node as subject; else the attribute that first gave it as object; else the top of
    /// the
    /// page.
    /// </summary>
    internal SourcePlace NodePlace(Term node) => _nodes.TryGetValue(node, out var place) ? place : SourcePlace.Start;

    // A repair can have changed the subject: the place is known by what was extracted.
    private SourcePlace SubjectPlace(NormalisedTriple kept) =>
        _page.Extracted.Rdfa.Subjects.TryGetValue(kept.Extracted.Triple.Subject, out var place) ? place : kept.Extracted.Origin.Element;

    private SourcePlace? ValuePlace(ValidationResult result)
    {
        if (result.Value is null || result.Path is null)
            return null;
        var predicates = new HashSet<Iri>(Predicates(result.Path));
        var forwards = result.FocusNode is Resource subject ? _bySubjectAndObject[(subject, result.Value)] : [];
        var backwards = result.Value is Resource value ? _bySubjectAndObject[(value, result.FocusNode)] : [];
        return forwards.Where(kept => predicates.Contains(kept.Triple.Predicate)).Select(kept => kept.Extracted.Origin.Object)
            .Concat(backwards.Where(kept => predicates.Contains(kept.Triple.Predicate)).Select(kept => kept.Extracted.Origin.Subject))
            .Select(place => (SourcePlace?)place)
            .FirstOrDefault();
    }

    private static IEnumerable<Iri> Predicates(PropertyPath path) => path switch
    {
        PredicatePath step => [step.Predicate],
        InversePath inverse => Predicates(inverse.Path),
        SequencePath sequence => sequence.Paths.SelectMany(Predicates),
        AlternativePath alternatives => alternatives.Paths.SelectMany(Predicates),
        RepeatedPath repeated => Predicates(repeated.Path),
        _ => throw new InvalidOperationException($"{path.GetType().Name} is no known path."),
    };
}
