using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>Compiles a shapes graph: finds its shapes (SHACL, section 2.1) and turns each into a <see cref="Shape"/>, once.</summary>
internal sealed class ShapeCompiler(Graph shapes, ConstraintTable table, ShapeProblems problems)
{
    /// <summary>How deep shapes may be nested in each other.</summary>
    internal const int MaxDepth = 100;

    private readonly PathCompiler _paths = new(shapes);
    private readonly ClassHierarchy _classes = new([shapes]);
    private readonly Dictionary<Resource, Shape> _compiled = [];
    private readonly HashSet<Resource> _named = [];
    private readonly HashSet<Resource> _met = [];
    private readonly List<Resource> _open = [];

    /// <summary>Every shape of the graph, in the order in which the graph names them. What is wrong is noted.</summary>
    internal IReadOnlyList<Shape> CompileAll()
    {
        table.Declare(queries => new ComponentReader(shapes, _classes, this, problems).Read(queries));
        var found = shapes.Subjects().Where(IsShape).ToList();
        var all = new List<Shape>();
        foreach (var id in found)
        {
            if (TryCompile(id) is { } shape)
                all.Add(shape);
        }

        new ShaclTermCheck(shapes, table, problems).Run(_compiled.ContainsKey);
        foreach (var shape in all)
        {
            if (_met.Contains(shape.Id))
                shape.CanMeetANodeAgain();
            if (shape.Targets.Count == 0 && !shape.Deactivated && !_named.Contains(shape.Id))
                problems.Add(ShapeProblemSeverity.Info, shape.Id, $"Shape {shape.Id} is not used: it has no target, and no other shape names it.");
        }

        return all;
    }

    /// <summary>Compiles a shape that another one names.</summary>
    /// <exception cref="ShapeFaultException">It names itself in the end, or shapes are nested too deep.</exception>
    internal Shape Compile(Resource id, ShapeSource namedBy)
    {
        // The same node can come to it twice: by another shape, or as the value of several nodes.
        if (!_named.Add(id) || namedBy.Path is not null)
            _met.Add(id);
        if (_compiled.TryGetValue(id, out var known))
            return known;
        if (_open.Contains(id))
        {
            var loop = string.Join(" → ", _open.SkipWhile(open => open != id).Append(id));
            throw namedBy.Fault($"is recursive: {loop}; SHACL does not say what recursive shapes mean (section 3.4.3), and they are refused");
        }

        if (_open.Count == MaxDepth)
            throw namedBy.Fault($"is in {MaxDepth} others that are nested in each other; more are refused");
        return CompileNew(id);
    }

    private Shape? TryCompile(Resource id)
    {
        if (_compiled.TryGetValue(id, out var known))
            return known;
        try
        {
            return CompileNew(id);
        }
        catch (ShapeFaultException fault)
        {
            problems.Add(fault.Problem);
            return null;
        }
    }

    private Shape CompileNew(Resource id)
    {
        _open.Add(id);
        try
        {
            var shape = Read(id);
            _compiled.Add(id, shape);
            return shape;
        }
        finally
        {
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private bool IsShape(Resource node)
    {
        var isShape = false;
        foreach (var (_, predicate, @object) in shapes.Match(node))
        {
            isShape |= table.Knows(predicate) || predicate == Vocab.Sh.Path || ShaclTerms.Targets.Contains(predicate)
                || (predicate == Vocab.Rdf.Type && IsShapeClass(@object));
        }

        return isShape && !shapes.Subjects(Vocab.Sh.Parameter, node).Any();
    }

    private static bool IsShapeClass(Term type) => type == Vocab.Sh.NodeShape || type == Vocab.Sh.PropertyShape;

    private Shape Read(Resource id)
    {
        var head = new ShapeHead(new ShapeSource(shapes, id, path: null, this, problems), _classes);
        var path = head.Path(_paths);
        var source = new ShapeSource(shapes, id, path, this, problems);
        return new Shape(id, path, table.Compile(source))
        {
            Targets = head.Targets(),
            Severity = head.Severity(),
            Messages = head.Messages(),
            Deactivated = head.IsDeactivated(),
        };
    }
}
