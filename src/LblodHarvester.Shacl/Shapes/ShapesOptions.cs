using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>What shapes are compiled with, beside themselves.</summary>
public sealed record ShapesOptions
{
    /// <summary>Classes (<c>rdfs:subClassOf</c>) beside those of the data. Default: none.</summary>
    public Graph? Hierarchy { get; init; }

    /// <summary>Constraint components beside those of SHACL Core. Default: none.</summary>
    public IReadOnlyList<ConstraintComponent> Components { get; init; } = [];
}
