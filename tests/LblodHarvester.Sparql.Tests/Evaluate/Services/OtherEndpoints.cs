using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Sparql.Tests.Evaluate.Services;

/// <summary>Endpoints that answer from Turtle; <c>http://away.example/</c> gives no answer, and any other is refused.</summary>
internal sealed class OtherEndpoints : IServiceClient
{
    private readonly Dictionary<Iri, SparqlDataset> _data = [];

    /// <summary>What was asked, in order.</summary>
    internal List<(Iri Endpoint, string Query)> Asked { get; } = [];

    /// <summary>Adds an endpoint.</summary>
    internal OtherEndpoints With(string endpoint, string turtle)
    {
        _data[new Iri(endpoint)] = SparqlDataset.Of(new Graph(RdfReader.ReadQuads($"@prefix : <http://e/> . {turtle}", RdfSyntax.Turtle, "test").Select(quad => quad.ToTriple())));
        return this;
    }

    public SolutionsResult Select(Iri endpoint, string query, CancellationToken cancellation)
    {
        Asked.Add((endpoint, query));
        if (endpoint.Value == "http://away.example/")
            throw new ServiceException($"{endpoint} cannot be reached.");
        return _data.TryGetValue(endpoint, out var data)
            ? (SolutionsResult)data.Query(SparqlQuery.Parse(query), null, cancellation)
            : throw new QueryException($"SERVICE {endpoint} is refused.");
    }
}
