using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:property (SHACL, section 4.7.2): the results are those of the property shape itself.</summary>
internal sealed class PropertyConstraint(Shape shape) : Constraint(Vocab.Sh.PropertyConstraintComponent)
{
    internal override IReadOnlyList<ConstraintParameter> Parameters => [new(Vocab.Sh.Property, [shape.Id])];

    internal override int Cost => Shape.MostCost;

    private protected override Demand Demand =>
        new($"De waarde moet voldoen aan {Demand.Name(shape.Id)}.", $"The value must conform to {Demand.Name(shape.Id)}.");

    internal static IEnumerable<Constraint> Compile(ShapeSource shape, Iri parameter) =>
        shape.Values(parameter).Select(value => shape.ShapeOf(parameter, value) is { Path: not null } property
            ? new PropertyConstraint(property)
            : throw shape.Fault($"names {Demand.Name(value)} as {Demand.Name(parameter)}, which has no sh:path", parameter, value));

    internal override bool Check(Validation validation, FocusedShape focus, ValueNodes values, List<ValidationResult>? results)
    {
        var isMet = true;
        foreach (var value in values)
        {
            if (validation.Validate(shape, value, results))
                continue;
            isMet = false;
            if (results is null)
                break;
        }

        return isMet;
    }
}
