using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>What shapes are compiled with, beside themselves.</summary>
public sealed record ShapesOptions
{
    /// <summary>Classes (<c>rdfs:subClassOf</c>) beside those of the data. Default: none.</summary>
    public Graph? Hierarchy { get; init; }

    /// <summary>Constraint components beside those of SHACL Core. Default: none.</summary>
    public IReadOnlyList<ConstraintComponent> Components { get; init; } = [];

    /// <summary>
    /// Reads the SPARQL queries of shapes (SHACL, sections 5 and 6); a <see cref="ShapesException"/> that it throws is reported with the
    /// shape and its place. Default: null, and then shapes that have queries are refused.
    /// </summary>
    public Func<ShapeQuery, IShapeQuery>? Queries { get; init; }
}
