using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:uniqueLang (SHACL, section 4.4.5): one result for each language that two values share.</summary>
internal sealed class UniqueLangConstraint : Constraint
{
    private UniqueLangConstraint() : base(Vocab.Sh.UniqueLangConstraintComponent)
    {
    }

    internal override IReadOnlyList<ConstraintParameter> Parameters => [new(Vocab.Sh.UniqueLang, [ShapeSource.True])];

    private protected override Demand Demand => new("Er mag per taal één waarde zijn.", "There may be one value in each language.");

    internal static IEnumerable<Constraint> Compile(ShapeSource shape, Iri parameter)
    {
        if (shape.IsTrueAsWritten(parameter))
            yield return new UniqueLangConstraint();
    }

    internal override bool Check(Validation validation, FocusedShape focus, ValueNodes values, List<ValidationResult>? results)
    {
        if (values.Count < 2)
            return true;
        var isMet = true;
        var times = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var value in values)
        {
            if (value is not Literal { Language: { } language })
                continue;
            times[language] = times.GetValueOrDefault(language) + 1;
            if (times[language] != 2)
                continue;
            isMet = Report(focus, results, value: null);
            if (results is null)
                break;
        }

        return isMet;
    }
}
