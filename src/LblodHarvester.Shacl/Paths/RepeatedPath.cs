namespace LblodHarvester.Shacl;

/// <summary>A path that may be repeated or left out.</summary>
/// <param name="Path">The path.</param>
/// <param name="AtLeastOnce">Whether it must be walked at least once.</param>
/// <param name="AtMostOnce">Whether it may be walked only once.</param>
public sealed record RepeatedPath(PropertyPath Path, bool AtLeastOnce, bool AtMostOnce) : PropertyPath
{
    /// <inheritdoc/>
    public override string ToString() => $"{(Path is InversePath or RepeatedPath ? $"({Path})" : Path)}{(AtMostOnce ? '?' : AtLeastOnce ? '+' : '*')}";
}
