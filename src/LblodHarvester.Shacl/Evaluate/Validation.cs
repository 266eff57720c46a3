using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>One validation of one data graph: the data, the classes, and what is known so far.</summary>
internal sealed class Validation(Graph data, Graph shapes, ClassHierarchy hierarchy)
{
    private readonly Dictionary<(Shape Shape, Term Node), bool> _known = [];
    private QueriedData? _queried;

    internal Graph Data => data;

    /// <summary>The data for queries.</summary>
    internal QueriedData Queried => _queried ??= new QueriedData(data, shapes);

    /// <summary>The focus nodes of a shape's targets, each once (SHACL, section 2.1.3).</summary>
    internal IEnumerable<Term> FocusNodesOf(Shape shape) =>
        shape.Targets is [var only] && GivesEachOnce(only) ? FocusNodesOf(only) : shape.Targets.SelectMany(FocusNodesOf).Distinct();

    /// <summary>Validates a focus node against a shape (SHACL, section 3.4).</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="node">The focus node.</param>
    /// <param name="results">Takes the results; when null, the first fault ends the work.</param>
    /// <returns>Whether the node conforms.</returns>
    internal bool Validate(Shape shape, Term node, List<ValidationResult>? results)
    {
        if (shape.Deactivated)
            return true;
        if (shape.IsRemembered && _known.TryGetValue((shape, node), out var known) && (known || results is null))
            return known;
        var values = shape.Path is null ? ValueNodes.Of(node) : PathWalk.From(data, node, shape.Path);
        var focus = new FocusedShape(shape, node);
        var conforms = true;
        foreach (var constraint in shape.Constraints)
        {
            if (constraint.Check(this, focus, values, results))
                continue;
            conforms = false;
            if (results is null)
                break;
        }

        if (shape.IsRemembered)
            _known[(shape, node)] = conforms;
        return conforms;
    }

    /// <summary>Whether a node conforms to a shape (SHACL, section 3.4.3); no result is made.</summary>
    internal bool Conforms(Shape shape, Term node) => Validate(shape, node, results: null);

    /// <summary>Whether a node is an instance of a class or of one of its subclasses (SHACL, section 1.1 "SHACL instance").</summary>
    internal bool IsInstance(Resource node, Iri type)
    {
        var classes = hierarchy.SubclassesOf(type);
        foreach (var own in data.Objects(node, Vocab.Rdf.Type))
        {
            if (classes.Contains(own))
                return true;
        }

        return false;
    }

    private bool GivesEachOnce(Target target) =>
        target.Kind == TargetKind.Node || (target.Kind == TargetKind.Class && hierarchy.SubclassesOf(target.Of).Count == 1);

    private IEnumerable<Term> FocusNodesOf(Target target) => target.Kind switch
    {
        TargetKind.Node => [target.Of],
        TargetKind.Class => hierarchy.SubclassesOf(target.Of).SelectMany(type => (IEnumerable<Term>)data.Subjects(Vocab.Rdf.Type, type)),
        TargetKind.SubjectsOf => data.Match(null, (Iri)target.Of).Select(triple => (Term)triple.Subject),
        TargetKind.ObjectsOf => data.Match(null, (Iri)target.Of).Select(triple => triple.Object),
        _ => throw new InvalidOperationException($"{target.Kind} is no kind of target."),
    };
}
