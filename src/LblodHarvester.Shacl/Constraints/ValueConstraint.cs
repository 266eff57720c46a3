using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>A constraint that each value node meets or not, by itself.</summary>
internal abstract class ValueConstraint(Iri component) : Constraint(component)
{
    internal sealed override bool Check(Validation validation, FocusedShape focus, ValueNodes values, List<ValidationResult>? results)
    {
        var isMet = true;
        foreach (var value in values)
        {
            if (IsMetBy(value, validation))
                continue;
            isMet = Report(focus, results, value);
            if (results is null)
                break;
        }

        return isMet;
    }

    /// <summary>Whether a value node meets it.</summary>
    private protected abstract bool IsMetBy(Term value, Validation validation);
}
