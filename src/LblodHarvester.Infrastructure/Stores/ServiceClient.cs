using System.Net;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Infrastructure.Stores;

/// <summary>
/// Asks the endpoints that the configuration allows, over the SPARQL 1.1 Protocol; what another one is asked is refused, and so is a redirect to it. An
/// endpoint that fails is asked again a few times, and left alone when it fails nearly always. Safe to share between threads.
/// </summary>
public sealed class ServiceClient : IServiceClient, IDisposable
{
    private const int MostRedirects = 5;

    // A circuit of its own for each endpoint, made when it is first asked: most queries ask none.
    private readonly Dictionary<Uri, (Uri Address, Lazy<SparqlHttp> Http)> _endpoints = [];

    /// <summary>A client of some endpoints.</summary>
    /// <param name="endpoints">Their addresses, of http or https.</param>
    /// <param name="timeout">How long an endpoint may take to begin its answer, and to go on with it; 1 s to 1 h.</param>
    /// <param name="time">The clock.</param>
    public ServiceClient(IEnumerable<Uri> endpoints, TimeSpan timeout, TimeProvider time)
    {
        foreach (var endpoint in endpoints)
            _endpoints[endpoint] = (endpoint, new Lazy<SparqlHttp>(() => new SparqlHttp(new StoreOptions { Timeout = timeout }, time)));
    }

    /// <inheritdoc/>
    public SolutionsResult Select(Iri endpoint, string query, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(endpoint.Value, UriKind.Absolute, out var target) || !_endpoints.TryGetValue(target, out var asked))
            throw new QueryException($"SERVICE {endpoint} is refused: the setting Sparql:Services does not name this endpoint.");
        for (var redirects = 0; ; redirects++)
        {
            try
            {
                return Ask(endpoint, asked.Address, asked.Http.Value, query, cancellation);
            }
            catch (GraphStoreException fault) when (fault.InnerException is StoreFault { Location: { } location })
            {
                if (redirects == MostRedirects)
                    throw new ServiceException($"SERVICE {endpoint} redirects more than {MostRedirects} times; the last time to {location}.", fault);
                if (!_endpoints.TryGetValue(location, out asked))
                {
                    throw new QueryException(
                        $"SERVICE {endpoint} is refused: it redirects to <{location}>, and the setting Sparql:Services does not name that endpoint.", fault);
                }
            }
            catch (GraphStoreException fault)
            {
                throw Explained(endpoint, fault);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (_, http) in _endpoints.Values.Where(endpoint => endpoint.Http.IsValueCreated))
            http.Value.Dispose();
    }

    private static SolutionsResult Ask(Iri endpoint, Uri address, SparqlHttp http, string query, CancellationToken cancellation)
    {
        var purpose = $"ask SERVICE {endpoint}";
        HttpRequestMessage MakeRequest()
        {
            var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent([KeyValuePair.Create("query", query)]) };
            request.Headers.TryAddWithoutValidation("Accept", StoreAnswers.SolutionTypes);
            return request;
        }

        var body = http.Open(MakeRequest, purpose, cancellation)
            ?? throw new ServiceException($"To {purpose}, it answered 404 Not Found: is it the right address?");
        return StoreAnswers.Open(body, isTriples: false, purpose) is SolutionsResult solutions
            ? new SolutionsResult(solutions.Variables, Guard(endpoint, solutions.Solutions))
            : throw new ServiceException($"To {purpose}, it answered something else than solutions. Is it the right address?");
    }

    private static IEnumerable<IReadOnlyList<Term?>> Guard(Iri endpoint, IEnumerable<IReadOnlyList<Term?>> solutions)
    {
        using var all = solutions.GetEnumerator();
        while (MoveNext(endpoint, all))
            yield return all.Current;
    }

    private static bool MoveNext(Iri endpoint, IEnumerator<IReadOnlyList<Term?>> solutions)
    {
        try
        {
            return solutions.MoveNext();
        }
        catch (GraphStoreException fault)
        {
            throw Explained(endpoint, fault);
        }
    }

    private static ServiceException Explained(Iri endpoint, GraphStoreException fault) => new(
        fault.InnerException is StoreFault { Status: HttpStatusCode.Unauthorized }
            ? $"SERVICE {endpoint} wants a user name and a password, and SERVICE has none to give."
            : fault.Message,
        fault);
}
