namespace LblodHarvester.Shacl;

/// <summary>A path walked backwards.</summary>
public sealed record InversePath(PropertyPath Path) : PropertyPath
{
    /// <inheritdoc/>
    public override string ToString() => Path is InversePath ? $"^({Path})" : $"^{Path}";
}
