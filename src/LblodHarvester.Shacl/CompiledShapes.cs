using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>Shapes compiled once, to validate many graphs; safe to share between threads.</summary>
public sealed class CompiledShapes
{
    private readonly IReadOnlyList<Shape> _shapesWithTarget;
    private readonly ClassHierarchy _hierarchy;

    private CompiledShapes(IReadOnlyList<Shape> shapesWithTarget, ClassHierarchy hierarchy)
    {
        _shapesWithTarget = shapesWithTarget;
        _hierarchy = hierarchy;
    }

    /// <summary>Compiles a shapes graph.</summary>
    /// <param name="shapes">The shapes.</param>
    /// <param name="hierarchy">Class hierarchy (<c>rdfs:subClassOf</c>) beside the data, or null.</param>
    /// <exception cref="ShapesException">A shape is malformed or uses a SHACL term that is not supported: never passed over.</exception>
    public static CompiledShapes Compile(Graph shapes, Graph? hierarchy = null) =>
        new(
            [.. new ShapeCompiler(shapes).CompileAll().Where(shape => shape is { Targets.Count: > 0, Deactivated: false })],
            new ClassHierarchy(hierarchy is null ? [] : [hierarchy]));

    /// <summary>Validates a data graph.</summary>
    /// <remarks>A graph in which no target is found conforms: whether an empty graph is good news is for the caller to say.</remarks>
    public ValidationReport Validate(Graph data)
    {
        var validation = new Validation(data, _hierarchy.With(data));
        foreach (var shape in _shapesWithTarget)
        {
            foreach (var focusNode in validation.FocusNodesOf(shape))
                validation.Validate(shape, focusNode);
        }

        return new ValidationReport(validation.Results);
    }
}
