using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>A SHACL property path (section 2.3.1). <see cref="object.ToString"/> gives its SPARQL form.</summary>
public abstract record PropertyPath;

/// <summary>A single predicate.</summary>
public sealed record PredicatePath(Iri Predicate) : PropertyPath
{
    /// <inheritdoc/>
    public override string ToString() => Predicate.ToString();
}

/// <summary>A path walked backwards.</summary>
public sealed record InversePath(PropertyPath Path) : PropertyPath
{
    /// <inheritdoc/>
    public override string ToString() => $"^{Path}";
}

/// <summary>Paths walked one after the other.</summary>
public sealed record SequencePath(IReadOnlyList<PropertyPath> Paths) : PropertyPath
{
    /// <inheritdoc/>
    public override string ToString() => $"({string.Join('/', Paths)})";
}

/// <summary>Any one of several paths.</summary>
public sealed record AlternativePath(IReadOnlyList<PropertyPath> Paths) : PropertyPath
{
    /// <inheritdoc/>
    public override string ToString() => $"({string.Join('|', Paths)})";
}
