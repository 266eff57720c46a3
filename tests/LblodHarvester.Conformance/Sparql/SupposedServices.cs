using LblodHarvester.Rdf;
using LblodHarvester.Sparql;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Conformance.Sparql;

/// <summary>The endpoints that a test supposes: each answers from its file, and may ask the others.</summary>
internal sealed class SupposedServices(IReadOnlyList<(Iri Endpoint, TestFile Data)> endpoints) : IServiceClient
{
    /// <inheritdoc/>
    public SolutionsResult Select(Iri endpoint, string query, CancellationToken cancellation)
    {
        var data = endpoints.Where(supposed => supposed.Endpoint == endpoint).Select(supposed => supposed.Data).SingleOrDefault()
            ?? throw new ServiceException($"{endpoint} cannot be reached.");
        var dataset = SparqlDataset.Of(RdfReader.ReadGraphFile(data.Path, data.Iri));
        return (SolutionsResult)dataset.Query(SparqlQuery.Parse(query), new QueryOptions { Services = this }, cancellation);
    }
}
