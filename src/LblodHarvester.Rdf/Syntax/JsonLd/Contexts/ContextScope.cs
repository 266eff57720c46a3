using System.Collections.Immutable;

namespace LblodHarvester.Rdf;

/// <summary>The optional inputs of the context processing algorithm.</summary>
internal sealed record ContextScope
{
    internal static readonly ContextScope Embedded = new();

    /// <summary>The IRIs of the contexts that led here.</summary>
    internal ImmutableList<string> RemoteContexts { get; init; } = [];

    /// <summary>Whether protected terms may be changed.</summary>
    internal bool OverrideProtected { get; init; }

    /// <summary>Whether the context holds in nested node objects too.</summary>
    internal bool Propagate { get; init; } = true;

    /// <summary>Whether a context that led here is looked at once more.</summary>
    internal bool ValidateScoped { get; init; } = true;
}
