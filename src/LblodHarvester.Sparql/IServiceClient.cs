using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Sparql;

/// <summary>Asks other endpoints, for <c>SERVICE</c>.</summary>
public interface IServiceClient
{
    /// <summary>The solutions of a group graph pattern at an endpoint.</summary>
    /// <param name="endpoint">Its address.</param>
    /// <param name="query">The query that is sent.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="ServiceException">The endpoint may not be asked, or does not answer.</exception>
    SolutionsResult Select(Iri endpoint, string query, CancellationToken cancellation);
}
