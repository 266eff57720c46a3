using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Sparql.Evaluate;

/// <summary>Asks nobody: no endpoint is allowed.</summary>
internal sealed class NoServices : IServiceClient
{
    internal static NoServices Instance { get; } = new();

    public SolutionsResult Select(Iri endpoint, string query, CancellationToken cancellation) =>
        throw new QueryException($"SERVICE {endpoint} is refused: no other endpoint may be asked, because {nameof(QueryOptions)}.{nameof(QueryOptions.Services)} is not set.");
}
