using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>A constraint of a <see cref="ConstraintComponent"/>.</summary>
internal sealed class AddedConstraint(ConstraintComponent component, Term value, IConstraintCheck check) : Constraint(component.Id)
{
    internal override IReadOnlyList<ConstraintParameter> Parameters => [new(component.Parameter, [value])];

    internal override int Cost => Shape.MostCost;

    private protected override Demand Demand =>
        new($"Er is niet voldaan aan {Demand.Name(component.Parameter)}.", $"{Demand.Name(component.Parameter)} is not met.");

    internal static IEnumerable<Constraint> Compile(ConstraintComponent component, ShapeSource shape) =>
        shape.Values(component.Parameter).Select(value =>
        {
            try
            {
                var check = component.Compile(new ConstraintDeclaration(shape.Shapes, shape.Id, shape.Path, value));
                return new AddedConstraint(component, value, check);
            }
            catch (ShapesException error)
            {
                throw shape.Fault($"has a {Demand.Name(component.Parameter)} that cannot be used: {error.Message.TrimEnd('.')}", component.Parameter, value);
            }
        });

    internal override bool Check(Validation validation, FocusedShape focus, ValueNodes values, List<ValidationResult>? results)
    {
        var isMet = true;
        check.Check(new ConstraintSubject(validation.Data, focus, values.ToList(), (offending, path, messages) =>
        {
            isMet = false;
            results?.Add(new ValidationResult(focus, this, offending, path ?? focus.Shape.Path, messages));
        }));
        return isMet;
    }
}
