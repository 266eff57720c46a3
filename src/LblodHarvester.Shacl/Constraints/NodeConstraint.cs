using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:node (SHACL, section 4.7.1): one result for a value that does not conform, whatever its own faults.</summary>
internal sealed class NodeConstraint(Shape shape) : ValueConstraint(Vocab.Sh.NodeConstraintComponent)
{
    internal override IReadOnlyList<ConstraintParameter> Parameters => [new(Vocab.Sh.Node, [shape.Id])];

    internal override int Cost => Shape.MostCost;

    private protected override Demand Demand =>
        new($"De waarde moet voldoen aan {Demand.Name(shape.Id)}.", $"The value must conform to {Demand.Name(shape.Id)}.");

    internal static IEnumerable<Constraint> Compile(ShapeSource shape, Iri parameter) =>
        shape.Values(parameter).Select(value => new NodeConstraint(shape.ShapeOf(parameter, value)));

    private protected override bool IsMetBy(Term value, Validation validation) => validation.Conforms(shape, value);
}
