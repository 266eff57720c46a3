using LblodHarvester.Rdf;

namespace LblodHarvester.Infrastructure.Loket.Stub;

/// <summary>How a Loket stub is set up.</summary>
public sealed record LoketStubOptions
{
    /// <summary>The file in which it keeps what it accepted; made, with its folder, when it is not there.</summary>
    public required string File { get; init; }

    /// <summary>The vendors it knows: the publisher's IRI and key.</summary>
    public required IReadOnlyDictionary<Iri, string> Vendors { get; init; }

    /// <summary>The bestuurseenheden for which those vendors may report; null for any.</summary>
    public IReadOnlyCollection<Iri>? Organizations { get; init; }

    /// <summary>The port on 127.0.0.1; 0 to 65535, 0 takes a free one. Default 0.</summary>
    public int Port { get; init; }

    /// <summary>What it does wrong from the start. Default nothing.</summary>
    public StubFaults Faults { get; init; } = new();
}
