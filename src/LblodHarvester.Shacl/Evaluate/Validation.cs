using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>One validation of one data graph: the data, the classes, and the results so far.</summary>
internal sealed class Validation(Graph data, ClassHierarchy hierarchy)
{
    private readonly List<ValidationResult> _results = [];

    internal IReadOnlyList<ValidationResult> Results => _results;

    /// <summary>The focus nodes of a shape's targets, each once (SHACL, section 2.1.3).</summary>
    internal IReadOnlyList<Term> FocusNodesOf(Shape shape) => [.. shape.Targets.SelectMany(FocusNodesOf).Distinct()];

    /// <summary>Validates a focus node against a shape, and keeps the results.</summary>
    internal void Validate(Shape shape, Term node)
    {
        if (shape.Deactivated)
            return;
        IReadOnlyCollection<Term> values = shape.Path is null ? [node] : PathWalk.From(data, node, shape.Path);
        var focus = new FocusedShape(shape, node);
        foreach (var constraint in shape.Constraints)
            constraint.Check(this, focus, values);
    }

    /// <summary>Whether a node conforms to a shape; no result is kept (SHACL, section 3.4.1).</summary>
    internal bool Conforms(Shape shape, Term node)
    {
        var apart = new Validation(data, hierarchy);
        apart.Validate(shape, node);
        return apart._results.Count == 0;
    }

    /// <summary>Whether a node is an instance of a class or of one of its subclasses (SHACL, section 1.1 "SHACL instance").</summary>
    internal bool IsInstance(Resource node, Iri type)
    {
        var classes = hierarchy.SubclassesOf(type);
        return data.Objects(node, Vocab.Rdf.Type).Any(classes.Contains);
    }

    /// <summary>Keeps a result.</summary>
    internal void Report(FocusedShape focus, Constraint constraint, Term? value) =>
        _results.Add(new ValidationResult(
            focus.Node,
            focus.Shape.Path,
            value,
            focus.Shape.Id,
            constraint.Component,
            focus.Shape.Severity,
            focus.Shape.Messages.Count > 0 ? focus.Shape.Messages : [Literal.InLanguage(constraint.Demand, "en")]));

    private IEnumerable<Term> FocusNodesOf(Target target) => target.Kind switch
    {
        TargetKind.Node => [target.Of],
        TargetKind.Class => hierarchy.SubclassesOf(target.Of).SelectMany(type => data.Subjects(Vocab.Rdf.Type, type)),
        TargetKind.SubjectsOf => data.Match(null, (Iri)target.Of).Select(triple => (Term)triple.Subject),
        TargetKind.ObjectsOf => data.Match(null, (Iri)target.Of).Select(triple => triple.Object),
        _ => throw new InvalidOperationException($"{target.Kind} is no kind of target."),
    };
}
