using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>What an <see cref="IConstraintCheck"/> looks at, and where it reports.</summary>
public sealed class ConstraintSubject
{
    private readonly Action<Term?, PropertyPath?, IReadOnlyList<Literal>?> _report;

    internal ConstraintSubject(Graph data, FocusedShape focus, IReadOnlyList<Term> values, Action<Term?, PropertyPath?, IReadOnlyList<Literal>?> report)
    {
        Data = data;
        Shape = focus.Shape.Id;
        FocusNode = focus.Node;
        Values = values;
        _report = report;
    }

    /// <summary>The data graph.</summary>
    public Graph Data { get; }

    /// <summary>The shape.</summary>
    public Resource Shape { get; }

    /// <summary>The focus node.</summary>
    public Term FocusNode { get; }

    /// <summary>The value nodes: of a node shape the focus node, of a property shape the nodes at the end of its path, each once.</summary>
    public IReadOnlyList<Term> Values { get; }

    /// <summary>The nodes at the end of a path from a node of the data, each once (SHACL, section 2.3.1).</summary>
    public IReadOnlyList<Term> Follow(Term node, PropertyPath path) => PathWalk.From(Data, node, path).ToList();

    /// <summary>Reports that the constraint is not met.</summary>
    /// <param name="value">The offending value, if there is one.</param>
    /// <param name="path">The path to it, where that is not the shape's.</param>
    /// <param name="messages">What to say where the shape has no messages, or in place of them; what the component asks when null.</param>
    public void Report(Term? value = null, PropertyPath? path = null, IReadOnlyList<Literal>? messages = null) => _report(value, path, messages);
}
