using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>Shapes compiled once, to validate many graphs; safe to share between threads.</summary>
public sealed class CompiledShapes
{
    private readonly IReadOnlyList<Shape> _shapesWithTarget;
    private readonly ClassHierarchy _hierarchy;
    private readonly Graph _shapes;

    private CompiledShapes(Graph shapes, IReadOnlyList<Shape> shapesWithTarget, ClassHierarchy hierarchy, IReadOnlyList<ShapeProblem> problems)
    {
        _shapes = shapes;
        _shapesWithTarget = shapesWithTarget;
        _hierarchy = hierarchy;
        Problems = problems;
    }

    /// <summary>What is strange in the shapes, though they can be used: warnings, and shapes that nothing uses.</summary>
    public IReadOnlyList<ShapeProblem> Problems { get; }

    /// <summary>Compiles a shapes graph.</summary>
    /// <param name="shapes">The shapes.</param>
    /// <param name="hierarchy">Class hierarchy (<c>rdfs:subClassOf</c>) beside the data, or null.</param>
    /// <exception cref="ShapesException">A shape is malformed or uses a SHACL term that is not supported: never passed over.</exception>
    public static CompiledShapes Compile(Graph shapes, Graph? hierarchy = null) =>
        Compile(new PlacedGraph(shapes), new ShapesOptions { Hierarchy = hierarchy });

    /// <summary>Compiles a shapes graph.</summary>
    /// <param name="shapes">The shapes, to which nothing is added afterwards: queries can ask for them.</param>
    /// <param name="options">What they are compiled with; the defaults when null.</param>
    /// <exception cref="ShapesException">A shape is malformed or uses a SHACL term that is not supported: never passed over.</exception>
    /// <exception cref="ArgumentException">Two of the constraint components have the same parameter.</exception>
    public static CompiledShapes Compile(PlacedGraph shapes, ShapesOptions? options = null)
    {
        options ??= new ShapesOptions();
        var problems = new ShapeProblems(shapes);
        var compiler = new ShapeCompiler(shapes.Graph, new ConstraintTable(options.Components, options.Queries), problems);
        var compiled = compiler.CompileAll();
        if (problems.HasErrors)
            throw new ShapesException(problems.All);
        return new CompiledShapes(
            shapes.Graph,
            [.. compiled.Where(shape => shape is { Targets.Count: > 0, Deactivated: false })],
            new ClassHierarchy(options.Hierarchy is null ? [] : [options.Hierarchy]),
            problems.All);
    }

    /// <summary>Validates a data graph.</summary>
    /// <exception cref="ValidationException">The validation cannot be carried out (SHACL, section 3.4.2 "failure").</exception>
    public ValidationReport Validate(Graph data)
    {
        var results = new List<ValidationResult>();
        var validation = Over(data);
        var focusNodes = 0;
        foreach (var shape in _shapesWithTarget)
        {
            foreach (var focusNode in validation.FocusNodesOf(shape))
            {
                focusNodes++;
                validation.Validate(shape, focusNode, results);
            }
        }

        return new ValidationReport(results, focusNodes);
    }

    /// <summary>Gives the results of validating a data graph one by one as they are found: whoever stops early saves the rest of the work.</summary>
    /// <param name="data">The data, to which nothing is added meanwhile.</param>
    /// <exception cref="ValidationException">The validation cannot be carried out (SHACL, section 3.4.2 "failure").</exception>
    public IEnumerable<ValidationResult> Results(Graph data)
    {
        var results = new List<ValidationResult>();
        var validation = Over(data);
        foreach (var shape in _shapesWithTarget)
        {
            foreach (var focusNode in validation.FocusNodesOf(shape))
            {
                validation.Validate(shape, focusNode, results);
                foreach (var result in results)
                    yield return result;
                results.Clear();
            }
        }
    }

    /// <summary>Whether a data graph conforms: stops at the first result, and makes none.</summary>
    /// <exception cref="ValidationException">The validation cannot be carried out (SHACL, section 3.4.2 "failure").</exception>
    public bool Conforms(Graph data)
    {
        var validation = Over(data);
        return _shapesWithTarget.All(shape => validation.FocusNodesOf(shape).All(focusNode => validation.Conforms(shape, focusNode)));
    }

    private Validation Over(Graph data) => new(data, _shapes, _hierarchy.With(data));
}
