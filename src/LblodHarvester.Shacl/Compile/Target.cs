using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>What a shape is validated against (SHACL, section 2.1.3).</summary>
internal sealed record Target(TargetKind Kind, Term Of);
