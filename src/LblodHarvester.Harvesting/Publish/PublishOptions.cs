using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Publish;

/// <summary>How graphs are named.</summary>
public sealed record PublishOptions
{
    /// <summary>
    /// The address under which this installation is known, without a slash at the end: the start of the names of its own graphs and of
    /// skolemised blank nodes. It must not change once pages are published.
    /// </summary>
    public Iri Base { get; init; } = new("http://localhost:5080");
}
