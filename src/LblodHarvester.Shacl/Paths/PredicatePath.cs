using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>A single predicate.</summary>
public sealed record PredicatePath(Iri Predicate) : PropertyPath
{
    /// <inheritdoc/>
    public override string ToString() => Predicate.ToString();
}
