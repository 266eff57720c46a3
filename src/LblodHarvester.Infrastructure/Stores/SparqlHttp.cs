using System.Net;
using System.Net.Http.Headers;
using System.Text;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Infrastructure.Http;
using Polly;
using Polly.CircuitBreaker;

namespace LblodHarvester.Infrastructure.Stores;

/// <summary>Requests to a SPARQL store: authentication, retries, time-outs, and errors that say what was asked and what was answered.</summary>
internal sealed class SparqlHttp : IDisposable
{
    // What an error page may take: of more, only the beginning is read.
    private const int MostErrorBytes = 1 << 16;

    // What a store may be sent to no avail: one that wants credentials first may break the connection on a larger body, which it does not read to its end.
    private const int LargeBody = 1 << 16;

    private readonly HttpClient _http;
    private readonly HttpClient _unauthenticated;
    private readonly NetworkCredential? _credentials;
    private readonly StorePipelines _pipelines;
    private readonly TimeProvider _time;

    internal SparqlHttp(StoreOptions options, TimeProvider time)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
        if (options.User is not null)
            handler.Credentials = _credentials = new NetworkCredential(options.User, options.Password);
        _http = new HttpClient(handler) { Timeout = options.Timeout };
        _unauthenticated = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
        {
            Timeout = options.Timeout,
        };
        _pipelines = new StorePipelines(time);
        _time = time;
    }

    /// <summary>Sends a request, made anew for each attempt, that may be sent twice, and returns the answer's text; null for a 404.</summary>
    /// <exception cref="GraphStoreException">No answer, or one that is neither a success nor a 404.</exception>
    internal Task<string?> SendAsync(Func<HttpRequestMessage> makeRequest, string purpose, CancellationToken cancellationToken) =>
        SendAsync(_pipelines.Repeatable, makeRequest, purpose, cancellationToken);

    /// <summary>As <see cref="SendAsync(Func{HttpRequestMessage}, string, CancellationToken)"/>, for a request that must not be sent twice.</summary>
    /// <exception cref="GraphStoreException">No answer, or one that is neither a success nor a 404.</exception>
    internal Task<string?> SendOnceAsync(Func<HttpRequestMessage> makeRequest, string purpose, CancellationToken cancellationToken) =>
        SendAsync(_pipelines.Once, makeRequest, purpose, cancellationToken);

    /// <summary>Sends a request that may be sent twice, and returns the answer with its body still to come; null for a 404.</summary>
    /// <exception cref="GraphStoreException">No answer, or one that is neither a success nor a 404.</exception>
    internal async Task<StoreBody?> OpenAsync(Func<HttpRequestMessage> makeRequest, string purpose, CancellationToken cancellationToken)
    {
        var response = await AskAsync(_pipelines.Repeatable, makeRequest, purpose, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (response.StatusCode == HttpStatusCode.NotFound)
        {
            response.Dispose();
            return null;
        }

        var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        return new StoreBody(response, stream, purpose, _http.Timeout, _time, cancellationToken);
    }

    /// <summary>As <see cref="OpenAsync"/>, for who has to wait.</summary>
    /// <exception cref="GraphStoreException">No answer, or one that is neither a success nor a 404.</exception>
    internal StoreBody? Open(Func<HttpRequestMessage> makeRequest, string purpose, CancellationToken cancellationToken)
    {
        var response = Ask(makeRequest, purpose, cancellationToken);
        if (response.StatusCode == HttpStatusCode.NotFound)
        {
            response.Dispose();
            return null;
        }

        return new StoreBody(response, response.Content.ReadAsStream(cancellationToken), purpose, _http.Timeout, _time, cancellationToken);
    }

    internal static HttpContent Text(string content, string mediaType) =>
        new StringContent(content, Encoding.UTF8, new MediaTypeHeaderValue(mediaType, "utf-8"));

    public void Dispose()
    {
        _http.Dispose();
        _unauthenticated.Dispose();
    }

    private async Task<string?> SendAsync(
        ResiliencePipeline<HttpResponseMessage> pipeline, Func<HttpRequestMessage> makeRequest, string purpose, CancellationToken cancellationToken)
    {
        using var response = await AskAsync(pipeline, makeRequest, purpose, HttpCompletionOption.ResponseContentRead, cancellationToken);
        return response.StatusCode == HttpStatusCode.NotFound ? null : await response.Content.ReadAsStringAsync(cancellationToken);
    }

    private async Task<HttpResponseMessage> AskAsync(
        ResiliencePipeline<HttpResponseMessage> pipeline,
        Func<HttpRequestMessage> makeRequest,
        string purpose,
        HttpCompletionOption completion,
        CancellationToken cancellationToken)
    {
        try
        {
            return await pipeline.ExecuteAsync(async token => await AttemptAsync(makeRequest, completion, token), cancellationToken);
        }
        catch (Exception fault) when (Explain(fault, purpose, cancellationToken) is { } explained)
        {
            throw explained;
        }
    }

    private HttpResponseMessage Ask(Func<HttpRequestMessage> makeRequest, string purpose, CancellationToken cancellationToken)
    {
        try
        {
            return _pipelines.Repeatable.Execute(token => Attempt(makeRequest, token), cancellationToken);
        }
        catch (Exception fault) when (Explain(fault, purpose, cancellationToken) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>A fault in words; null for one that stands as it is, such as that nobody waits any more.</summary>
    private GraphStoreException? Explain(Exception fault, string purpose, CancellationToken cancellationToken) => fault switch
    {
        StoreFault answer => new GraphStoreException($"To {purpose}, the store answered {(int)answer.Status} {answer.Status}: {answer.Message}", answer)
        {
            IsRefusal = answer.IsRefusal,
        },
        BrokenCircuitException => new GraphStoreException(
            $"To {purpose}, the store was not asked: it failed nearly all requests of the last minute, and is left alone for half a minute.", fault),
        HttpRequestException => new GraphStoreException($"To {purpose}, the store could not be reached: {fault.Message}", fault),
        TaskCanceledException when !cancellationToken.IsCancellationRequested =>
            new GraphStoreException($"To {purpose}, the store took longer than {_http.Timeout.TotalSeconds:0} s.", fault),
        _ => null,
    };

    private async ValueTask<HttpResponseMessage> AttemptAsync(
        Func<HttpRequestMessage> makeRequest, HttpCompletionOption completion, CancellationToken cancellationToken)
    {
        using var request = makeRequest();
        if (_credentials is not null && request.Content?.Headers.ContentLength > LargeBody)
            request.Headers.Authorization = await AuthorizationAsync(request, _credentials, cancellationToken);
        var response = await _http.SendAsync(request, completion, cancellationToken);
        if (IsAnswer(response))
            return response;
        using (response)
        {
            var bytes = new byte[MostErrorBytes];
            await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
            throw FaultOf(response, bytes.AsSpan(0, await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken)));
        }
    }

    // What the store asks for is asked of it without the body. A store that asks for nothing, or for another scheme, is sent the body as any other.
    private async Task<AuthenticationHeaderValue?> AuthorizationAsync(HttpRequestMessage request, NetworkCredential credentials, CancellationToken cancellationToken)
    {
        using var question = new HttpRequestMessage(HttpMethod.Head, request.RequestUri);
        using var answer = await _unauthenticated.SendAsync(question, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        return answer.Headers.WwwAuthenticate.Select(DigestChallenge.Parse).FirstOrDefault(challenge => challenge is not null)
            ?.Answer(credentials, request.Method, request.RequestUri!);
    }

    private HttpResponseMessage Attempt(Func<HttpRequestMessage> makeRequest, CancellationToken cancellationToken)
    {
        using var request = makeRequest();
        var response = _http.Send(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (IsAnswer(response))
            return response;
        using (response)
        {
            var bytes = new byte[MostErrorBytes];
            using var body = response.Content.ReadAsStream(cancellationToken);
            throw FaultOf(response, bytes.AsSpan(0, body.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)));
        }
    }

    private static bool IsAnswer(HttpResponseMessage response) => response.IsSuccessStatusCode || response.StatusCode == HttpStatusCode.NotFound;

    private StoreFault FaultOf(HttpResponseMessage response, ReadOnlySpan<byte> body)
    {
        var text = Encoding.UTF8.GetString(body);
        var wait = response.Headers.TryGetValues("Retry-After", out var header) ? RetryAfter.Parse(header.FirstOrDefault(), _time.GetUtcNow()) : null;
        return new StoreFault(response.StatusCode, VirtuosoErrors.Explain(response.StatusCode, text), wait, VirtuosoErrors.IsRolledBack(text))
        {
            Location = (int)response.StatusCode / 100 == 3 && response.Headers.Location is { } location
                ? new Uri(response.RequestMessage!.RequestUri!, location)
                : null,
        };
    }
}
