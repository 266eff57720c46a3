namespace LblodHarvester.Rdfa;

/// <summary>An attribute.</summary>
/// <param name="Name">Its name with the prefix that was written.</param>
/// <param name="Text">Its value.</param>
/// <param name="NamespaceUri">Its namespace; null when it is in none.</param>
/// <param name="Offset">The offset at which it was written, or -1 when that is not known.</param>
internal readonly record struct MarkupAttribute(string Name, ReadOnlyMemory<char> Text, string? NamespaceUri, int Offset = -1)
{
    internal MarkupAttribute(string name, string value, string? namespaceUri) : this(name, value.AsMemory(), namespaceUri)
    {
    }

    internal string Value => Text.ToString();

    /// <summary>The name without prefix.</summary>
    internal string LocalName => Name[(Name.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>Whether the attribute declares a namespace.</summary>
    internal bool IsNamespaceDeclaration => Name == "xmlns" || Name.StartsWith("xmlns:", StringComparison.Ordinal);
}
