using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:minLength and sh:maxLength (SHACL, sections 4.4.1 and 4.4.2): in characters, of an IRI or a lexical form. A blank node has no length.</summary>
internal sealed class LengthConstraint(Bound bound) : ValueConstraint(bound.Component)
{
    internal override IReadOnlyList<ConstraintParameter> Parameters => [bound.Parameter];

    private protected override Demand Demand => bound.Demand;

    internal static IEnumerable<Constraint> CompileMin(ShapeSource shape, Iri parameter) =>
    [
        new LengthConstraint(Bound.AtLeast(shape, parameter, Vocab.Sh.MinLengthConstraintComponent, min =>
            new Demand($"De waarde moet minstens {min} tekens lang zijn.", $"The value must be at least {min} characters long."))),
    ];

    internal static IEnumerable<Constraint> CompileMax(ShapeSource shape, Iri parameter) =>
    [
        new LengthConstraint(Bound.AtMost(shape, parameter, Vocab.Sh.MaxLengthConstraintComponent, max =>
            new Demand($"De waarde mag hoogstens {max} tekens lang zijn.", $"The value must be at most {max} characters long."))),
    ];

    private protected override bool IsMetBy(Term value, Validation validation) => value switch
    {
        Iri iri => bound.Allows(LengthOf(iri.Value)),
        Literal literal => bound.Allows(LengthOf(literal.Value)),
        _ => false,
    };

    // A character beyond U+FFFF is one, though .NET holds it as two.
    private static int LengthOf(string text) => text.Length - text.Count(char.IsLowSurrogate);
}
