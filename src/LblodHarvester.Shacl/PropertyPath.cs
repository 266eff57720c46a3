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

/// <summary>A path that may be repeated or left out.</summary>
/// <param name="Path">The path.</param>
/// <param name="AtLeastOnce">Whether it must be walked at least once.</param>
/// <param name="AtMostOnce">Whether it may be walked only once.</param>
public sealed record RepeatedPath(PropertyPath Path, bool AtLeastOnce, bool AtMostOnce) : PropertyPath
{
    /// <inheritdoc/>
    public override string ToString() => $"{Path}{(AtMostOnce ? '?' : AtLeastOnce ? '+' : '*')}";
}
