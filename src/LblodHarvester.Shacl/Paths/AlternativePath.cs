namespace LblodHarvester.Shacl;

/// <summary>Any one of several paths.</summary>
public sealed record AlternativePath(IReadOnlyList<PropertyPath> Paths) : PropertyPath
{
    /// <inheritdoc/>
    public override string ToString() => $"({string.Join('|', Paths)})";
}
