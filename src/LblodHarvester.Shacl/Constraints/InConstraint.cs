using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:in (SHACL, section 4.8.3).</summary>
internal sealed record InConstraint(IReadOnlySet<Term> Members) : ValueConstraint(Vocab.Sh.InConstraintComponent)
{
    internal override string Demand => $"The value must be one of {string.Join(", ", Members)}.";

    internal static IEnumerable<Constraint> Compile(ShapeSource shape, Iri parameter) =>
        [new InConstraint(new HashSet<Term>(shape.List(parameter, shape.AtMostOne(parameter)!)))];

    protected override bool IsMetBy(Term value, Validation validation) => Members.Contains(value);
}
