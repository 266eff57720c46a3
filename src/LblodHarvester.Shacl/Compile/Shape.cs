using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>A compiled shape: a node shape, or a property shape when it has a path (SHACL, sections 2.2 and 2.3).</summary>
internal sealed record Shape(
    Resource Id,
    PropertyPath? Path,
    IReadOnlyList<Target> Targets,
    IReadOnlyList<Constraint> Constraints,
    Iri Severity,
    IReadOnlyList<Literal> Messages,
    bool Deactivated);
