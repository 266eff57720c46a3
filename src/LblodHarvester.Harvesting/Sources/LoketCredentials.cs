using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Sources;

/// <summary>The key with which a source reports to the Loket voor Lokale Besturen.</summary>
/// <param name="Publisher">The vendor's IRI.</param>
/// <param name="Key">The secret key. Encrypted at rest, never logged.</param>
public sealed record LoketCredentials(Iri Publisher, string Key)
{
    /// <summary>The publisher only: a key is never printed.</summary>
    public override string ToString() => $"{Publisher} (key not shown)";
}
