using LblodHarvester.Sparql.Tests.Differential.Naive;

namespace LblodHarvester.Sparql.Tests.Differential;

/// <summary>Another implementation of SPARQL.</summary>
internal interface IPeer : IDisposable
{
    string Name { get; }

    /// <summary>The ways of its own that are known.</summary>
    IReadOnlyCollection<Peculiarity> Peculiarities { get; }

    /// <summary>The answer to the query of a case about its dataset.</summary>
    PeerAnswer Ask(RandomCase asked);
}
