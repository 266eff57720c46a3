using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>
/// sh:qualifiedValueShape with sh:qualifiedMinCount and sh:qualifiedMaxCount (SHACL, section 4.7.3): how many values conform to a shape, and, with
/// sh:qualifiedValueShapesDisjoint, to none of those that its siblings ask for.
/// </summary>
internal sealed class QualifiedConstraint : Constraint
{
    private readonly Shape _shape;
    private readonly IReadOnlyList<Shape> _siblings;
    private readonly int _min;
    private readonly int _max;

    private QualifiedConstraint(Iri component, ConstraintParameter count, Shape shape, IReadOnlyList<Shape> siblings, int min, int max, Demand demand)
        : base(component)
    {
        _shape = shape;
        _siblings = siblings;
        _min = min;
        _max = max;
        Parameters = [new(Vocab.Sh.QualifiedValueShape, [shape.Id]), count];
        Demand = demand;
    }

    internal override IReadOnlyList<ConstraintParameter> Parameters { get; }

    internal override int Cost => Shape.MostCost;

    private protected override Demand Demand { get; }

    internal static IEnumerable<Constraint> Compile(ShapeSource source, Iri parameter)
    {
        var shape = source.ShapeOf(parameter, source.Only(parameter));
        var siblings = source.Boolean(Vocab.Sh.QualifiedValueShapesDisjoint) ? Siblings(source, parameter, shape) : [];
        var name = Demand.Name(shape.Id);
        var constraints = new List<Constraint>();
        if (source.Has(Vocab.Sh.QualifiedMinCount))
        {
            var (min, value) = source.Count(Vocab.Sh.QualifiedMinCount);
            constraints.Add(new QualifiedConstraint(
                Vocab.Sh.QualifiedMinCountConstraintComponent, new(Vocab.Sh.QualifiedMinCount, [value]), shape, siblings, min, int.MaxValue, new Demand(
                    $"Minstens {min} van de waarden moeten voldoen aan {name}.", $"At least {min} of the values must conform to {name}.")));
        }

        if (source.Has(Vocab.Sh.QualifiedMaxCount))
        {
            var (max, value) = source.Count(Vocab.Sh.QualifiedMaxCount);
            constraints.Add(new QualifiedConstraint(
                Vocab.Sh.QualifiedMaxCountConstraintComponent, new(Vocab.Sh.QualifiedMaxCount, [value]), shape, siblings, int.MinValue, max, new Demand(
                    $"Hoogstens {max} van de waarden mogen voldoen aan {name}.", $"At most {max} of the values may conform to {name}.")));
        }

        if (constraints.Count == 0)
            source.Warn($"has {Demand.Name(parameter)} and neither sh:qualifiedMinCount nor sh:qualifiedMaxCount, and so it asks nothing", parameter);
        return constraints;
    }

    internal override bool Check(Validation validation, FocusedShape focus, ValueNodes values, List<ValidationResult>? results)
    {
        var count = 0;
        foreach (var value in values)
        {
            if (validation.Conforms(_shape, value) && !_siblings.Any(sibling => validation.Conforms(sibling, value)))
                count++;
        }

        return (count >= _min && count <= _max) || Report(focus, results, value: null);
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
