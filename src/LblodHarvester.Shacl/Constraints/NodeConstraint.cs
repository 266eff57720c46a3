using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:node (SHACL, section 4.7.1): one result for a value that does not conform, whatever its own faults.</summary>
internal sealed record NodeConstraint(Shape Shape) : ValueConstraint(ShapeTerms.Term("NodeConstraintComponent"))
{
    internal override string Demand => $"The value must conform to the shape {Shape.Id}.";

    internal static IEnumerable<Constraint> Compile(ShapeSource shape, Iri parameter) =>
        shape.Values(parameter).Select(value => new NodeConstraint(shape.ShapeOf(parameter, value)));

    protected override bool IsMetBy(Term value, Validation validation) => validation.Conforms(Shape, value);
}
