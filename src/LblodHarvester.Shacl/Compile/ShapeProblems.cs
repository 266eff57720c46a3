using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>What is found wrong while shapes are compiled, each thing once.</summary>
internal sealed class ShapeProblems(PlacedGraph shapes)
{
    private readonly List<ShapeProblem> _all = [];
    private readonly HashSet<ShapeProblem> _seen = [];

    internal IReadOnlyList<ShapeProblem> All => _all;

    internal bool HasErrors => _all.Any(problem => problem.Severity == ShapeProblemSeverity.Error);

    /// <summary>Notes what concerns a node.</summary>
    internal void Add(ShapeProblemSeverity severity, Resource shape, string message) => Add(new(severity, shape, message, shapes.PlaceOf(shape)));

    /// <summary>Notes what concerns a triple.</summary>
    internal void Add(ShapeProblemSeverity severity, Triple triple, string message) =>
        Add(new(severity, triple.Subject, message, shapes.PlaceOf(triple) ?? shapes.PlaceOf(triple.Subject)));

    /// <summary>Where a shape is described first.</summary>
    internal TriplePlace? PlaceOf(Resource shape) => shapes.PlaceOf(shape);

    /// <summary>What concerns a property of a node, in one value or in all.</summary>
    internal ShapeProblem Of(ShapeProblemSeverity severity, Resource shape, Iri property, Term? value, string message)
    {
        var triple = shapes.Graph.Match(shape, property, value).FirstOrDefault();
        return new(severity, shape, message, (triple is null ? null : shapes.PlaceOf(triple)) ?? shapes.PlaceOf(shape));
    }

    internal void Add(ShapeProblem problem)
    {
        if (_seen.Add(problem))
            _all.Add(problem);
    }
}
