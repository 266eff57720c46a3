namespace LblodHarvester.Shacl;

/// <summary>Paths walked one after the other.</summary>
public sealed record SequencePath(IReadOnlyList<PropertyPath> Paths) : PropertyPath
{
    /// <inheritdoc/>
    public override string ToString() => $"({string.Join('/', Paths)})";
}
