using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:hasValue (SHACL, section 4.8.2).</summary>
internal sealed class HasValueConstraint(Term value) : Constraint(Vocab.Sh.HasValueConstraintComponent)
{
    internal override IReadOnlyList<ConstraintParameter> Parameters => [new(Vocab.Sh.HasValue, [value])];

    private protected override Demand Demand =>
        new($"Een van de waarden moet {Demand.Name(value)} zijn.", $"One of the values must be {Demand.Name(value)}.");

    internal static IEnumerable<Constraint> Compile(ShapeSource shape, Iri parameter) =>
        shape.Values(parameter).Select(value => new HasValueConstraint(value));

    internal override bool Check(Validation validation, FocusedShape focus, ValueNodes values, List<ValidationResult>? results) =>
        values.Contains(value) || Report(focus, results, value: null);
}
