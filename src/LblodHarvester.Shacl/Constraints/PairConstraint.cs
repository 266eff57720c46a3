using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>A constraint on the values of the shape and those of another property of the focus node (SHACL, section 4.5).</summary>
internal abstract class PairConstraint(Iri component, Iri parameter, Iri property) : Constraint(component)
{
    internal sealed override IReadOnlyList<ConstraintParameter> Parameters => [new(parameter, [property])];

    internal sealed override int Cost => Shape.MostCost;

    private protected Iri Property => property;

    /// <summary>The values of the other property.</summary>
    private protected ObjectMatches Others(Validation validation, Term focusNode) =>
        focusNode is Resource subject ? validation.Data.Objects(subject, property) : Nothing;

    private static ObjectMatches Nothing { get; } = new Graph().Objects(Vocab.Rdf.Nil, Vocab.Rdf.First);
}
