using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>
/// sh:qualifiedValueShape with sh:qualifiedMinCount and sh:qualifiedMaxCount (SHACL, section 4.7.3): how many values conform to a shape, and, with
/// sh:qualifiedValueShapesDisjoint, to none of those that its siblings ask for.
/// </summary>
internal sealed class QualifiedConstraint(Bound bound, Shape shape, IReadOnlyList<Shape> siblings) : Constraint(bound.Component)
{
    internal override IReadOnlyList<ConstraintParameter> Parameters => [new(Vocab.Sh.QualifiedValueShape, [shape.Id]), bound.Parameter];

    internal override int Cost => Shape.MostCost;

    private protected override Demand Demand => bound.Demand;

    internal static IEnumerable<Constraint> Compile(ShapeSource source, Iri parameter)
    {
        var shape = source.ShapeOf(parameter, source.Only(parameter));
        var siblings = source.Boolean(Vocab.Sh.QualifiedValueShapesDisjoint) ? Siblings(source, parameter, shape) : [];
        var bounds = Bounds(source, Demand.Name(shape.Id)).ToList();
        if (bounds.Count == 0)
            source.Warn($"has {Demand.Name(parameter)} and neither sh:qualifiedMinCount nor sh:qualifiedMaxCount, and so it asks nothing", parameter);
        return bounds.Select(bound => new QualifiedConstraint(bound, shape, siblings));
    }

    internal override bool Check(Validation validation, FocusedShape focus, ValueNodes values, List<ValidationResult>? results)
    {
        var count = 0;
        foreach (var value in values)
        {
            if (validation.Conforms(shape, value) && !siblings.Any(sibling => validation.Conforms(sibling, value)))
                count++;
        }

        return bound.Allows(count) || Report(focus, results, value: null);
    }

    private static IEnumerable<Bound> Bounds(ShapeSource source, string name)
    {
        if (source.Has(Vocab.Sh.QualifiedMinCount))
        {
            yield return Bound.AtLeast(source, Vocab.Sh.QualifiedMinCount, Vocab.Sh.QualifiedMinCountConstraintComponent, min =>
                new Demand($"Minstens {min} van de waarden moeten voldoen aan {name}.", $"At least {min} of the values must conform to {name}."));
        }

        if (source.Has(Vocab.Sh.QualifiedMaxCount))
        {
            yield return Bound.AtMost(source, Vocab.Sh.QualifiedMaxCount, Vocab.Sh.QualifiedMaxCountConstraintComponent, max =>
                new Demand($"Hoogstens {max} van de waarden mogen voldoen aan {name}.", $"At most {max} of the values may conform to {name}."));
        }
    }

    // "sibling shapes": what the property shapes beside this one ask, under any shape that has it as sh:property.
    private static List<Shape> Siblings(ShapeSource source, Iri parameter, Shape shape) =>
    [
        .. source.Shapes.Subjects(Vocab.Sh.Property, source.Id)
            .SelectMany(parent => source.Shapes.Objects(parent, Vocab.Sh.Property))
            .OfType<Resource>()
            .SelectMany(property => source.Shapes.Objects(property, Vocab.Sh.QualifiedValueShape))
            .Where(value => value != shape.Id)
            .Distinct()
            .Select(value => source.ShapeOf(parameter, value)),
    ];
}
