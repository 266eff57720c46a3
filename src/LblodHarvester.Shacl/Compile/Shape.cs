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

/// <summary>What a shape is validated against (SHACL, section 2.1.3).</summary>
internal sealed record Target(TargetKind Kind, Term Of);

/// <summary>The kinds of target.</summary>
internal enum TargetKind
{
    /// <summary>The node itself.</summary>
    Node,

    /// <summary>The instances of a class and of its subclasses; an implicit class target too.</summary>
    Class,

    /// <summary>The subjects of a predicate.</summary>
    SubjectsOf,

    /// <summary>The objects of a predicate.</summary>
    ObjectsOf,
}
