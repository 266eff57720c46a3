using System.Diagnostics;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Bench.Stores.Answers;

/// <summary>Asks a store over HTTP, all stores alike: <c>GET</c>, with results in JSON. Its connection stays open between queries.</summary>
internal sealed class QueryClient : IDisposable
{
    private const int BufferBytes = 1 << 16;

    private readonly HttpClient _http;
    private readonly byte[] _buffer = new byte[BufferBytes];

    internal QueryClient()
    {
        _http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromMinutes(30) };
        _http.DefaultRequestHeaders.Add("Accept", SparqlResultsFormat.Json.MediaType);
    }

    /// <summary>Asks, and reads all bytes of the answer without looking at them.</summary>
    /// <returns>The milliseconds from the request to the last byte, and how many bytes there were.</returns>
    /// <exception cref="StoreRefusal">The store cannot answer.</exception>
    internal async Task<(double Milliseconds, long Bytes)> TimeAsync(Uri address, string query)
    {
        var watch = Stopwatch.StartNew();
        using var response = await SendAsync(address, query);
        using var body = await response.Content.ReadAsStreamAsync();
        var bytes = 0L;
        for (int length; (length = await body.ReadAsync(_buffer)) > 0;)
            bytes += length;
        return (watch.Elapsed.TotalMilliseconds, bytes);
    }

    /// <summary>Asks, and reads the rows of the answer while it comes in.</summary>
    /// <param name="address">The store's.</param>
    /// <param name="query">The query.</param>
    /// <param name="read">Is given the answer, and done with it on return.</param>
    /// <exception cref="StoreRefusal">The store cannot answer.</exception>
    internal async Task<T> ReadAsync<T>(Uri address, string query, Func<SolutionsResult, T> read)
    {
        using var response = await SendAsync(address, query);
        using var body = await response.Content.ReadAsStreamAsync();
        return read((SolutionsResult)SparqlResults.Read(body, SparqlResultsFormat.Json, address.ToString(), new ResultsReaderOptions()));
    }

    /// <summary>Whether somebody answers.</summary>
    internal async Task<bool> IsAnsweredAsync(Uri address, string query)
    {
        try
        {
            await TimeAsync(address, query);
            return true;
        }
        catch (Exception notYet) when (notYet is HttpRequestException or StoreRefusal)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private async Task<HttpResponseMessage> SendAsync(Uri address, string query)
    {
        var response = await _http.GetAsync(new Uri($"{address}?query={Uri.EscapeDataString(query)}"), HttpCompletionOption.ResponseHeadersRead);
        if (response.IsSuccessStatusCode)
            return response;
        using (response)
            throw new StoreRefusal($"{(int)response.StatusCode}: {(await response.Content.ReadAsStringAsync()).Trim()}");
    }
}
