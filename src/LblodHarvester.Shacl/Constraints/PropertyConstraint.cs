using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:property (SHACL, section 4.7.2): the results are those of the property shape itself.</summary>
internal sealed record PropertyConstraint(Shape Shape) : Constraint(ShapeTerms.Term("PropertyConstraintComponent"))
{
    internal override string Demand => $"The value must conform to the property shape {Shape.Id}.";

    internal static IEnumerable<Constraint> Compile(ShapeSource shape, Iri parameter) =>
        shape.Values(parameter).Select(value => shape.ShapeOf(parameter, value) is { } property && (property.Path is not null)
            ? new PropertyConstraint(property)
            : throw shape.Fault($"names {value} as {parameter}, which has no sh:path"));

    internal override void Check(Validation validation, FocusedShape focus, IReadOnlyCollection<Term> values)
    {
        foreach (var value in values)
            validation.Validate(Shape, value);
    }
}
