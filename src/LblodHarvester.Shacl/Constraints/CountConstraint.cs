using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:minCount and sh:maxCount (SHACL, sections 4.2.1 and 4.2.2).</summary>
internal sealed class CountConstraint : Constraint
{
    private readonly int _min;
    private readonly int _max;

    private CountConstraint(Iri component, ConstraintParameter parameter, int min, int max, Demand demand) : base(component)
    {
        _min = min;
        _max = max;
        Parameters = [parameter];
        Demand = demand;
    }

    internal override IReadOnlyList<ConstraintParameter> Parameters { get; }

    private protected override Demand Demand { get; }

    internal static IEnumerable<Constraint> CompileMin(ShapeSource shape, Iri parameter)
    {
        var (min, value) = shape.Count(parameter);
        var demand = min == 1
            ? new Demand("Minstens één waarde is nodig.", "At least 1 value is needed.")
            : new Demand($"Minstens {min} waarden zijn nodig.", $"At least {min} values are needed.");
        return [new CountConstraint(Vocab.Sh.MinCountConstraintComponent, new(parameter, [value]), min, int.MaxValue, demand)];
    }

    internal static IEnumerable<Constraint> CompileMax(ShapeSource shape, Iri parameter)
    {
        var (max, value) = shape.Count(parameter);
        var demand = max switch
        {
            <= 0 => new Demand("Er mag geen waarde zijn.", "No value is allowed."),
            1 => new Demand("Hoogstens één waarde is toegelaten.", "At most 1 value is allowed."),
            _ => new Demand($"Hoogstens {max} waarden zijn toegelaten.", $"At most {max} values are allowed."),
        };
        return [new CountConstraint(Vocab.Sh.MaxCountConstraintComponent, new(parameter, [value]), int.MinValue, max, demand)];
    }

    internal override bool Check(Validation validation, FocusedShape focus, ValueNodes values, List<ValidationResult>? results)
    {
        var count = values.Count;
        return (count >= _min && count <= _max) || Report(focus, results, value: null);
    }
}
