using LblodHarvester.Bench.Peers;

namespace LblodHarvester.Bench.Validation;

/// <summary>The peers, each in a process with pages read and the profile compiled.</summary>
internal sealed class RunningPeers : IDisposable
{
    private readonly List<(ValidatorPeer Peer, PeerProcess Process)> _running = [];

    private RunningPeers()
    {
    }

    /// <summary>The peers and their processes, in the order in which they were named.</summary>
    internal IReadOnlyList<(ValidatorPeer Peer, PeerProcess Process)> All => _running;

    /// <summary>Starts peers.</summary>
    /// <exception cref="BenchException">One cannot be started, or cannot read the profile or a page.</exception>
    internal static async Task<RunningPeers> StartAsync(IEnumerable<ValidatorPeer> peers, IReadOnlyList<PageTriples> pages)
    {
        var running = new RunningPeers();
        try
        {
            foreach (var peer in peers)
                running._running.Add((peer, await peer.StartAsync(pages)));
            return running;
        }
        catch
        {
            running.Dispose();
            throw;
        }
    }

    /// <summary>Ends the processes.</summary>
    public void Dispose() => _running.ForEach(one => one.Process.Dispose());
}
