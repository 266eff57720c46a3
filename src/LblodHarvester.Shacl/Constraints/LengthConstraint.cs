using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:minLength and sh:maxLength (SHACL, sections 4.4.1 and 4.4.2): in characters, of an IRI or a lexical form. A blank node has no length.</summary>
internal sealed class LengthConstraint : ValueConstraint
{
    private readonly int _min;
    private readonly int _max;

    private LengthConstraint(Iri component, ConstraintParameter parameter, int min, int max, Demand demand) : base(component)
    {
        _min = min;
        _max = max;
        Parameters = [parameter];
        Demand = demand;
    }

    internal override IReadOnlyList<ConstraintParameter> Parameters { get; }

    private protected override Demand Demand { get; }

    internal static IEnumerable<Constraint> CompileMin(ShapeSource shape, Iri parameter)
    {
        var (min, value) = shape.Count(parameter);
        var demand = new Demand($"De waarde moet minstens {min} tekens lang zijn.", $"The value must be at least {min} characters long.");
        return [new LengthConstraint(Vocab.Sh.MinLengthConstraintComponent, new(parameter, [value]), min, int.MaxValue, demand)];
    }

    internal static IEnumerable<Constraint> CompileMax(ShapeSource shape, Iri parameter)
    {
        var (max, value) = shape.Count(parameter);
        var demand = new Demand($"De waarde mag hoogstens {max} tekens lang zijn.", $"The value must be at most {max} characters long.");
        return [new LengthConstraint(Vocab.Sh.MaxLengthConstraintComponent, new(parameter, [value]), int.MinValue, max, demand)];
    }

    private protected override bool IsMetBy(Term value, Validation validation) => value switch
    {
        Iri iri => IsAllowed(iri.Value),
        Literal literal => IsAllowed(literal.Value),
        _ => false,
    };

    // A character beyond U+FFFF is one, though .NET holds it as two.
    private bool IsAllowed(string text)
    {
        var length = text.Length - text.Count(char.IsLowSurrogate);
        return length >= _min && length <= _max;
    }
}
