using System.Net;
using System.Net.Http.Headers;
using LblodHarvester.Harvesting.Publish;
using Polly;
using Polly.Retry;

namespace LblodHarvester.Infrastructure.Stores;

/// <summary>Requests to a SPARQL store: authentication, retries, and errors that say what was asked and what was answered.</summary>
internal sealed class SparqlHttp : IDisposable
{
    private const int ShownAnswer = 500;

    private readonly HttpClient _http;
    private readonly ResiliencePipeline<HttpResponseMessage> _retries;

    internal SparqlHttp(StoreOptions options, TimeProvider time)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
        if (options.User is not null)
            handler.Credentials = new NetworkCredential(options.User, options.Password);
        _http = new HttpClient(handler) { Timeout = options.Timeout };
        _retries = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = 4,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromMilliseconds(250),
                UseJitter = true,
                ShouldHandle = new PredicateBuilder<HttpResponseMessage>()
                    .Handle<HttpRequestException>()
                    .HandleResult(response => response.StatusCode
                        is HttpStatusCode.TooManyRequests
                        or HttpStatusCode.BadGateway
                        or HttpStatusCode.ServiceUnavailable
                        or HttpStatusCode.GatewayTimeout),
            })
            .Build();
    }

    /// <summary>Sends a request, made anew for each attempt, and returns the answer's text; null for a 404.</summary>
    /// <exception cref="GraphStoreException">No answer, or one that is neither a success nor a 404.</exception>
    internal async Task<string?> SendAsync(Func<HttpRequestMessage> makeRequest, string purpose, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await _retries.ExecuteAsync(
                async token =>
                {
                    using var request = makeRequest();
                    return await _http.SendAsync(request, HttpCompletionOption.ResponseContentRead, token);
                },
                cancellationToken);
            var text = await response.Content.ReadAsStringAsync(cancellationToken);
            if (response.StatusCode == HttpStatusCode.NotFound)
                return null;
            if (response.IsSuccessStatusCode)
                return text;
            throw new GraphStoreException($"To {purpose}, the store answered {(int)response.StatusCode} {response.ReasonPhrase}: {Shorten(text)}")
            {
                IsRefusal = response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge
                    or HttpStatusCode.UnprocessableEntity or HttpStatusCode.InternalServerError,
            };
        }
        catch (HttpRequestException exception)
        {
            throw new GraphStoreException($"To {purpose}, the store could not be reached: {exception.Message}", exception);
        }
        catch (TaskCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new GraphStoreException($"To {purpose}, the store took longer than {_http.Timeout.TotalSeconds:0} s.", exception);
        }
    }

    internal static HttpContent Text(string content, string mediaType) =>
        new StringContent(content, System.Text.Encoding.UTF8, new MediaTypeHeaderValue(mediaType, "utf-8"));

    public void Dispose() => _http.Dispose();

    private static string Shorten(string text) => text.Length <= ShownAnswer ? text.Trim() : $"{text.AsSpan(0, ShownAnswer).Trim()}…";
}
