using System.Diagnostics;
using System.Net.Sockets;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Bench.Stores.Answers;

/// <summary>
/// Asks a store over HTTP, all stores alike: <c>GET</c>, with results in JSON. Its connection stays open between queries. The thread that asks waits for
/// the answer: a pool of threads would take processor time beside the store's, and with it decide how long the shortest queries take.
/// </summary>
internal sealed class QueryClient : IDisposable
{
    private const int BufferBytes = 1 << 16;

    private readonly HttpClient _http;
    private readonly byte[] _buffer = new byte[BufferBytes];

    internal QueryClient()
    {
        _http = new HttpClient(new SocketsHttpHandler { UseProxy = false, ConnectCallback = Connect }) { Timeout = TimeSpan.FromMinutes(30) };
        _http.DefaultRequestHeaders.Add("Accept", SparqlResultsFormat.Json.MediaType);
    }

    /// <summary>Asks, and reads all bytes of the answer without looking at them.</summary>
    /// <returns>The milliseconds from the request to the last byte, and how many bytes there were.</returns>
    /// <exception cref="StoreRefusal">The store cannot answer.</exception>
    internal (double Milliseconds, long Bytes) Time(Uri address, string query)
    {
        var watch = Stopwatch.StartNew();
        using var response = Send(address, query);
        using var body = response.Content.ReadAsStream();
        var bytes = 0L;
        for (int length; (length = body.Read(_buffer)) > 0;)
            bytes += length;
        return (watch.Elapsed.TotalMilliseconds, bytes);
    }

    /// <summary>Asks, and reads the rows of the answer while it comes in.</summary>
    /// <param name="address">The store's.</param>
    /// <param name="query">The query.</param>
    /// <param name="read">Is given the answer, and done with it on return.</param>
    /// <exception cref="StoreRefusal">The store cannot answer.</exception>
    internal T Read<T>(Uri address, string query, Func<SolutionsResult, T> read)
    {
        using var response = Send(address, query);
        using var body = response.Content.ReadAsStream();
        return read((SolutionsResult)SparqlResults.Read(body, SparqlResultsFormat.Json, address.ToString(), new ResultsReaderOptions()));
    }

    /// <summary>Whether somebody answers.</summary>
    internal bool IsAnswered(Uri address, string query)
    {
        try
        {
            Time(address, query);
            return true;
        }
        catch (Exception notYet) when (notYet is HttpRequestException or StoreRefusal)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    // A socket on which nothing was done asynchronously blocks; any other has a thread of its own that tells when there is something to read.
    private static ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            socket.Connect(context.DnsEndPoint);
            return ValueTask.FromResult<Stream>(new NetworkStream(socket, ownsSocket: true));
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private HttpResponseMessage Send(Uri address, string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{address}?query={Uri.EscapeDataString(query)}"));
        var response = _http.Send(request, HttpCompletionOption.ResponseHeadersRead);
        if (response.IsSuccessStatusCode)
            return response;
        using (response)
        using (var reason = new StreamReader(response.Content.ReadAsStream()))
            throw new StoreRefusal($"{(int)response.StatusCode}: {reason.ReadToEnd().Trim()}");
    }
}
