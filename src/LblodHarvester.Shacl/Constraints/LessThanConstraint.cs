using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>
/// sh:lessThan and sh:lessThanOrEquals (SHACL, sections 4.5.3 and 4.5.4): one result for each pair of values that is not so ordered, or that has
/// no order.
/// </summary>
internal sealed class LessThanConstraint : PairConstraint
{
    private readonly bool _orEquals;

    private LessThanConstraint(Iri component, Iri parameter, Iri property, bool orEquals, Demand demand) : base(component, parameter, property)
    {
        _orEquals = orEquals;
        Demand = demand;
    }

    private protected override Demand Demand { get; }

    internal static IEnumerable<Constraint> CompileLessThan(ShapeSource shape, Iri parameter) =>
        shape.Iris(parameter).Select(property => new LessThanConstraint(
            Vocab.Sh.LessThanConstraintComponent, parameter, property, orEquals: false, new Demand(
                $"De waarde moet kleiner zijn dan die van {Demand.Name(property)}.", $"The value must be less than that of {Demand.Name(property)}.")));

    internal static IEnumerable<Constraint> CompileLessThanOrEquals(ShapeSource shape, Iri parameter) =>
        shape.Iris(parameter).Select(property => new LessThanConstraint(
            Vocab.Sh.LessThanOrEqualsConstraintComponent, parameter, property, orEquals: true, new Demand(
                $"De waarde mag niet groter zijn dan die van {Demand.Name(property)}.", $"The value must not be greater than that of {Demand.Name(property)}.")));

    internal override bool Check(Validation validation, FocusedShape focus, ValueNodes values, List<ValidationResult>? results)
    {
        var isMet = true;
        var others = Others(validation, focus.Node).Select(ValueOf).ToList();
        if (others.Count == 0)
            return true;
        foreach (var value in values)
        {
            var own = ValueOf(value);
            foreach (var other in others)
            {
                if (IsOrdered(own, other))
                    continue;
                isMet = Report(focus, results, value);
                if (results is null)
                    return isMet;
            }
        }

        return isMet;
    }

    private static LiteralValue? ValueOf(Term term) => term is Literal literal && Datatype.TryParse(literal, out var value) ? value : null;

    private bool IsOrdered(LiteralValue? value, LiteralValue? other) =>
        value is not null && other is not null && LiteralOrder.Compare(value, other) is { } order && (order < 0 || (_orEquals && order == 0));
}
