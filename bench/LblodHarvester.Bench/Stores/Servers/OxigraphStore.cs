using System.Globalization;
using LblodHarvester.Bench.Peers;
using LblodHarvester.Bench.Stores.Data;

namespace LblodHarvester.Bench.Stores.Servers;

/// <summary>Oxigraph in WebAssembly, behind Node's HTTP server. It keeps nothing on disk: to start it is to load the file again.</summary>
internal sealed class OxigraphStore() : CommandedStore("oxigraph")
{
    private const string Script = "oxigraph-server.mjs";

    private protected override PeerProcess Launch(StoreData? data, int port)
    {
        var text = port.ToString(CultureInfo.InvariantCulture);
        return data is null ? PeerProcess.StartOnBothCores(Script, text) : PeerProcess.StartOnBothCores(Script, text, data.File);
    }

    private protected override Task ForgetAsync() => Task.CompletedTask;
}
