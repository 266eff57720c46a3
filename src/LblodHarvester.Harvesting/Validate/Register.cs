using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>The register of bestuurseenheden, bestuursorganen and mandatarissen: what IRIs are known, and who governs what.</summary>
/// <param name="Graph">The register's triples, in either spelling of each property.</param>
public sealed record Register(Graph Graph)
{
    /// <summary>No register at all: level 2 and the second of toezicht's fields are then not checked.</summary>
    public static Register None { get; } = new(new Graph());

    /// <summary>Whether there is anything to check against.</summary>
    public bool IsEmpty => Graph.Count == 0;
}
