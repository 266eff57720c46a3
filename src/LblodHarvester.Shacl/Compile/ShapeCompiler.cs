using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>Compiles a shapes graph: finds its shapes (SHACL, section 2.1) and turns each into a <see cref="Shape"/>, once.</summary>
internal sealed class ShapeCompiler(Graph shapes)
{
    private readonly Dictionary<Resource, Shape> _compiled = [];
    private readonly List<Resource> _open = [];

    /// <summary>Every shape of the graph, in the order in which the graph names them.</summary>
    internal IReadOnlyList<Shape> CompileAll() => [.. shapes.Subjects().Where(IsShape).ToList().Select(Compile)];

    /// <summary>Compiles a shape that another one names.</summary>
    internal Shape Compile(Resource id)
    {
        if (_compiled.TryGetValue(id, out var known))
            return known;
        if (_open.Contains(id))
        {
            var loop = string.Join(" → ", _open.SkipWhile(open => open != id).Append(id));
            throw new ShapesException($"Shape {id} is recursive: {loop}. Recursive shapes are not supported (SHACL, section 3.4.3).");
        }

        _open.Add(id);
        var shape = CompileNew(id);
        _open.RemoveAt(_open.Count - 1);
        _compiled.Add(id, shape);
        return shape;
    }

    // Any SHACL term that belongs on a shape makes one, also a term nobody knows: so that a slip of the pen is found.
    private bool IsShape(Resource node) =>
        shapes.Match(node).Any(triple =>
            (ShapeTerms.IsShacl(triple.Predicate) && !ShapeTerms.OfNoShape.Contains(triple.Predicate))
            || (triple.Predicate == Vocab.Rdf.Type && (triple.Object == Vocab.Sh.NodeShape || triple.Object == Vocab.Sh.PropertyShape)));

    private Shape CompileNew(Resource id)
    {
        var source = new ShapeSource(shapes, id, this);
        var path = source.AtMostOne(Vocab.Sh.Path) is { } node ? new PathCompiler(shapes, id).Compile(node) : null;
        if (path is null && shapes.Contains(new Triple(id, Vocab.Rdf.Type, Vocab.Sh.PropertyShape)))
            throw source.Fault("is a sh:PropertyShape without sh:path");
        if (path is not null && shapes.Contains(new Triple(id, Vocab.Rdf.Type, Vocab.Sh.NodeShape)))
            throw source.Fault("is a sh:NodeShape with a sh:path");

        var deactivated = source.Boolean(Vocab.Sh.Deactivated);
        return new Shape(
            id,
            path,
            Targets(source),
            deactivated ? [] : Constraints(source, path),
            Severity(source),
            Messages(source),
            deactivated);
    }

    private static List<Constraint> Constraints(ShapeSource source, PropertyPath? path)
    {
        foreach (var term in source.ShaclTerms())
        {
            if (!ShapeTerms.OfAnyShape.Contains(term) && !ConstraintTable.Knows(term))
                throw source.Fault($"uses {term}, which is not a SHACL term that is supported here");
        }

        return [.. ConstraintTable.Compile(source with { HasPath = path is not null })];
    }

    private static List<Target> Targets(ShapeSource source)
    {
        var targets = new List<Target>();
        targets.AddRange(source.Values(Vocab.Sh.TargetNode)
            .Select(
                node => node is BlankNode ? throw source.Fault("has a blank node as sh:targetNode") : new Target(TargetKind.Node, node)));
        targets.AddRange(source.Iris(Vocab.Sh.TargetClass).Select(type => new Target(TargetKind.Class, type)));
        targets.AddRange(source.Iris(Vocab.Sh.TargetSubjectsOf).Select(predicate => new Target(TargetKind.SubjectsOf, predicate)));
        targets.AddRange(source.Iris(Vocab.Sh.TargetObjectsOf).Select(predicate => new Target(TargetKind.ObjectsOf, predicate)));
        if (source.IsClass && source.Id is Iri)
            targets.Add(new Target(TargetKind.Class, source.Id));
        return targets;
    }

    private static Iri Severity(ShapeSource source) => source.AtMostOne(Vocab.Sh.Severity) switch
    {
        null => Vocab.Sh.Violation,
        Iri severity => severity,
        var other => throw source.Fault($"has {other} as sh:severity, which is no IRI"),
    };

    private static List<Literal> Messages(ShapeSource source)
    {
        var messages = source.Values(Vocab.Sh.Message)
            .Select(message => message is Literal literal && (literal.Language is not null || literal.Datatype == Vocab.Xsd.String)
                ? literal
                : throw source.Fault($"has {message} as sh:message, which is no string"))
            .ToList();
        var twice = messages.GroupBy(message => message.Language, StringComparer.OrdinalIgnoreCase).FirstOrDefault(
            group => group.Count() > 1);
        return twice is null ? messages : throw source.Fault($"has several sh:message in one language ({twice.Key ?? "none"})");
    }
}
