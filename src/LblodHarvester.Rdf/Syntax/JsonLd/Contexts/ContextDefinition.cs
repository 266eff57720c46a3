namespace LblodHarvester.Rdf;

/// <summary>A context definition while its terms are being created: the inputs of Create Term Definition that stay the same.</summary>
/// <param name="Local">The definition itself: the local context.</param>
/// <param name="BaseUrl">What relative IRIs of contexts in it are resolved against.</param>
/// <param name="IsProtected">Whether its terms are protected unless they say otherwise.</param>
/// <param name="Scope">How the definition is being processed.</param>
internal sealed record ContextDefinition(JsonMap Local, Iri? BaseUrl, bool IsProtected, ContextScope Scope)
{
    /// <summary>The terms that are defined (true), or are being defined (false).</summary>
    internal Dictionary<string, bool> Defined { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the definition has an entry for the term that no definition was created of yet.</summary>
    internal bool IsPending(string term) => Local.Contains(term) && !Defined.GetValueOrDefault(term);
}
