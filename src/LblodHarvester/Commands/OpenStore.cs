using System.CommandLine;
using LblodHarvester.Composition;
using LblodHarvester.Infrastructure.State;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;
using LblodHarvester.Web;

namespace LblodHarvester.Commands;

/// <summary>
/// The store of a command, until it is disposed of: that of the data folder; or, where another process owns the folder and listens, that process, asked
/// over HTTP; or another store that the command names.
/// </summary>
internal sealed class OpenStore : IAsyncDisposable
{
    private readonly Workspace? _workspace;

    private OpenStore(Workspace? workspace, ISparqlStore store) => (_workspace, Store) = (workspace, store);

    /// <summary>The store.</summary>
    public ISparqlStore Store { get; }

    /// <summary>The option <c>--store</c>.</summary>
    public static Option<Uri?> StoreOption() => new("--store")
    {
        Description = "Another store: the address of its SPARQL endpoint.",
        HelpName = "URL",
        CustomParser = result => Arguments.Url(result, "--store"),
    };

    /// <summary>Opens the store.</summary>
    /// <param name="invocation">The command.</param>
    /// <param name="url">The endpoint of another store; null for that of the data folder.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="DataFolderInUseException">Another process owns the data folder, and cannot be asked.</exception>
    public static async Task<OpenStore> OpenAsync(Invocation invocation, Uri? url, CancellationToken cancellationToken)
    {
        var (settings, options) = (invocation.Settings, invocation.Settings.Sparql);
        if (url is not null)
            return new(null, CompositionRoot.CreateRemoteStore(url, options));
        try
        {
            var workspace = await CompositionRoot.OpenAsync(settings, $"lblod {invocation.CommandName}", null, invocation.Loggers, cancellationToken);
            return new(workspace, workspace.Sparql);
        }
        catch (DataFolderInUseException inUse) when (EndpointOf(inUse.Address) is not null)
        {
            var endpoint = EndpointOf(inUse.Address)!;
            await invocation.Terminal.Error.WriteLineAsync($"lblod: {settings.DataFolder} belongs to another process; it is asked at {endpoint}.");
            return new(null, CompositionRoot.CreateRemoteStore(endpoint, options));
        }
    }

    /// <summary>The names of the graphs, in ordinal order.</summary>
    public Task<IReadOnlyList<Iri>> ListGraphsAsync(CancellationToken cancellationToken) =>
        _workspace?.Graphs.ListAsync(cancellationToken) ?? Store.ListGraphsAsync(cancellationToken);

    /// <summary>The triples of a graph; none when it is not there.</summary>
    public async Task<IEnumerable<Triple>> ReadGraphAsync(Iri name, CancellationToken cancellationToken) => _workspace is not null
        ? await _workspace.Graphs.ReadAsync(name, cancellationToken)
        : await Store.ReadGraphAsync(name, cancellationToken) ?? [];

    /// <summary>Brings the index of words of the data folder's own store up to its literals; another store sees to its own.</summary>
    public Task IndexTextAsync(CancellationToken cancellationToken) => _workspace?.IndexTextAsync(cancellationToken) ?? Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_workspace is not null)
            await _workspace.DisposeAsync();
        else
            (Store as IDisposable)?.Dispose();
    }

    // What a server listens on may stand for every address of the machine: "+", "*" and the unspecified addresses.
    private static Uri? EndpointOf(string? addresses)
    {
        var first = addresses?.Split(';')[0].Replace("//+", "//localhost", StringComparison.Ordinal).Replace("//*", "//localhost", StringComparison.Ordinal);
        if (!Uri.TryCreate(first, UriKind.Absolute, out var uri))
            return null;
        var host = uri.Host is "0.0.0.0" or "[::]" ? "localhost" : uri.Host;
        return new UriBuilder(uri) { Host = host, Path = SparqlEndpoint.Path }.Uri;
    }
}
