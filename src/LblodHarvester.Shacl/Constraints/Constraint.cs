using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>A compiled constraint of a shape.</summary>
/// <param name="Component">Its constraint component IRI.</param>
internal abstract record Constraint(Iri Component)
{
    /// <summary>What is asked, in English, for a shape that has no message of its own.</summary>
    internal abstract string Demand { get; }

    /// <summary>Checks the value nodes of a focus node.</summary>
    internal abstract void Check(Validation validation, FocusedShape focus, IReadOnlyCollection<Term> values);
}

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

/// <summary>A shape while it is validated against one focus node.</summary>
internal readonly record struct FocusedShape(Shape Shape, Term Node);
