using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>One validation result (SHACL, section 3.6.2).</summary>
public sealed class ValidationResult
{
    private readonly Shape _shape;
    private readonly Constraint _constraint;
    private readonly IReadOnlyList<Literal>? _messages;

    internal ValidationResult(FocusedShape focus, Constraint constraint, Term? value, PropertyPath? path, IReadOnlyList<Literal>? messages)
    {
        _shape = focus.Shape;
        _constraint = constraint;
        _messages = messages;
        FocusNode = focus.Node;
        Path = path;
        Value = value;
    }

    /// <summary>The node that was validated. Of a missing value, this is where it should have been.</summary>
    public Term FocusNode { get; }

    /// <summary>The path from the focus node to what is wrong; null when that is the focus node itself.</summary>
    public PropertyPath? Path { get; }

    /// <summary>The offending value, or null, as for a missing one or for too many.</summary>
    public Term? Value { get; }

    /// <summary>The shape. A blank node has the label of the shapes graph.</summary>
    public Resource SourceShape => _shape.Id;

    /// <summary>The constraint component IRI.</summary>
    public Iri Component => _constraint.Component;

    /// <summary>The SPARQL-based constraint, a value of <c>sh:sparql</c>; null for another. A blank node has the label of the shapes graph.</summary>
    public Resource? SourceConstraint => _constraint.Source;

    /// <summary>sh:Info, sh:Warning or sh:Violation, or a severity of the shapes graph's own.</summary>
    public Iri Severity => _shape.Severity;

    /// <summary>The shape's messages; when it has none, what is asked, in Dutch and in English. Never empty.</summary>
    public IReadOnlyList<Literal> Messages => _messages ?? (_shape.Messages.Count > 0 ? _shape.Messages : _constraint.Demands);

    /// <summary>What the shape asks: each parameter of the constraint and its values, as <c>sh:minCount</c> and 1; those of a list are its members.</summary>
    public IReadOnlyList<ConstraintParameter> Parameters => _constraint.Parameters;

    /// <summary>The message in a language, or in the first language that there is.</summary>
    /// <param name="language">A language tag, compared without regard to case.</param>
    public string MessageIn(string language) =>
        (Messages.FirstOrDefault(message => string.Equals(message.Language, language, StringComparison.OrdinalIgnoreCase)) ?? Messages[0]).Value;
}
