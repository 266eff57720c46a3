using System.Text.Json.Nodes;
using LblodHarvester.Bench.Measuring;
using LblodHarvester.Bench.Peers;
using LblodHarvester.Rdf;

namespace LblodHarvester.Bench.Validation;

/// <summary>The first compilation and the first validation in a process. That the process starts and reads its input is not measured.</summary>
internal sealed class ColdContests(Graph shapes, IReadOnlyList<PageTriples> pages, IReadOnlyList<ValidatorPeer> peers)
{
    /// <summary>The contests: compilation, then each page.</summary>
    internal IEnumerable<Contest> All()
    {
        yield return new Contest("compile the profile, cold", Sides([], ValidatorCommand.Compile())) { Triples = shapes.Count, Count = shapes.Count };
        foreach (var page in pages)
        {
            yield return new Contest($"{page.Name}, cold", Sides([page], ValidatorCommand.Compile(), ValidatorCommand.Validate([page])))
            {
                Triples = page.Triples.Count,
            };
        }
    }

    private IReadOnlyList<Side> Sides(IReadOnlyList<PageTriples> some, params IReadOnlyList<JsonObject> commands)
    {
        var own = new ColdSide(Side.OwnName, OwnValidator.NewGraph, StartOwn, [ValidatorCommand.Load(OwnValidator.NewGraph, some), .. commands]);
        return [own, .. peers.Select(peer => new ColdSide(peer.Name, peer.Dataset, () => PeerProcess.Start(peer.Script), [ValidatorCommand.Load(peer.Dataset, some), .. commands]))];
    }

    private static PeerProcess StartOwn() => PeerProcess.StartOwn(ValidatorServer.Command);
}
