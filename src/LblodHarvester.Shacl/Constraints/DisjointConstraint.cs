using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:disjoint (SHACL, section 4.5.2): no value is shared.</summary>
internal sealed class DisjointConstraint(Iri property) : PairConstraint(Vocab.Sh.DisjointConstraintComponent, Vocab.Sh.Disjoint, property)
{
    private protected override Demand Demand => new(
        $"De waarde mag geen waarde van {Demand.Name(Property)} zijn.", $"The value must not be a value of {Demand.Name(Property)}.");

    internal static IEnumerable<Constraint> Compile(ShapeSource shape, Iri parameter) =>
        shape.Iris(parameter).Select(property => new DisjointConstraint(property));

    internal override bool Check(Validation validation, FocusedShape focus, ValueNodes values, List<ValidationResult>? results)
    {
        if (focus.Node is not Resource subject)
            return true;
        var isMet = true;
        foreach (var value in values)
        {
            if (!validation.Data.Contains(subject, Property, value))
                continue;
            isMet = Report(focus, results, value);
            if (results is null)
                break;
        }

        return isMet;
    }
}
