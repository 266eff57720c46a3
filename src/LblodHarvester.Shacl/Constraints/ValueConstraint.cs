using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>A constraint that each value node meets or not, by itself.</summary>
internal abstract record ValueConstraint(Iri Component) : Constraint(Component)
{
    internal sealed override void Check(Validation validation, FocusedShape focus, IReadOnlyCollection<Term> values)
    {
        foreach (var value in values)
        {
            if (!IsMetBy(value, validation))
                validation.Report(focus, this, value);
        }
    }

    /// <summary>Whether a value node meets it.</summary>
    protected abstract bool IsMetBy(Term value, Validation validation);
}
