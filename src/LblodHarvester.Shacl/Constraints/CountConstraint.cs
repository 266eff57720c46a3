using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:minCount and sh:maxCount (SHACL, sections 4.2.1 and 4.2.2).</summary>
internal sealed class CountConstraint(Bound bound) : Constraint(bound.Component)
{
    internal override IReadOnlyList<ConstraintParameter> Parameters => [bound.Parameter];

    private protected override Demand Demand => bound.Demand;

    internal static IEnumerable<Constraint> CompileMin(ShapeSource shape, Iri parameter) =>
    [
        new CountConstraint(Bound.AtLeast(shape, parameter, Vocab.Sh.MinCountConstraintComponent, min => min == 1
            ? new Demand("Minstens één waarde is nodig.", "At least 1 value is needed.")
            : new Demand($"Minstens {min} waarden zijn nodig.", $"At least {min} values are needed."))),
    ];

    internal static IEnumerable<Constraint> CompileMax(ShapeSource shape, Iri parameter) =>
    [
        new CountConstraint(Bound.AtMost(shape, parameter, Vocab.Sh.MaxCountConstraintComponent, max => max switch
        {
            <= 0 => new Demand("Er mag geen waarde zijn.", "No value is allowed."),
            1 => new Demand("Hoogstens één waarde is toegelaten.", "At most 1 value is allowed."),
            _ => new Demand($"Hoogstens {max} waarden zijn toegelaten.", $"At most {max} values are allowed."),
        })),
    ];

    internal override bool Check(Validation validation, FocusedShape focus, ValueNodes values, List<ValidationResult>? results) =>
        bound.Allows(values.Count) || Report(focus, results, value: null);
}
