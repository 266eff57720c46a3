using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:equals (SHACL, section 4.5.1): both have the same values.</summary>
internal sealed class EqualsConstraint(Iri property) : PairConstraint(Vocab.Sh.EqualsConstraintComponent, Vocab.Sh.Equals, property)
{
    private protected override Demand Demand => new(
        $"De waarden moeten dezelfde zijn als die van {Demand.Name(Property)}.", $"The values must be the same as those of {Demand.Name(Property)}.");

    internal static IEnumerable<Constraint> Compile(ShapeSource shape, Iri parameter) =>
        shape.Iris(parameter).Select(property => new EqualsConstraint(property));

    internal override bool Check(Validation validation, FocusedShape focus, ValueNodes values, List<ValidationResult>? results)
    {
        var isMet = true;
        var others = new HashSet<Term>(Others(validation, focus.Node));
        foreach (var value in values)
        {
            if (others.Remove(value))
                continue;
            isMet = Report(focus, results, value);
            if (results is null)
                return isMet;
        }

        foreach (var missing in others)
            isMet = Report(focus, results, missing);
        return isMet;
    }
}
