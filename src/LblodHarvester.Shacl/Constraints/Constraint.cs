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
