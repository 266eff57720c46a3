using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Sparql;

/// <summary>Asks other endpoints, for <c>SERVICE</c>.</summary>
public interface IServiceClient
{
    /// <summary>The solutions of a group graph pattern at an endpoint.</summary>
    /// <param name="endpoint">Its address.</param>
    /// <param name="query">The query that is sent.</param>
    /// <param name="cancellation">Ends the wait, and after it the taking of the solutions.</param>
    /// <exception cref="QueryException">The endpoint may not be asked.</exception>
    /// <exception cref="ServiceException">
    /// It does not answer, or with an error. Also while the solutions are taken: the answer breaks off, or is not what was asked for.
    /// </exception>
    SolutionsResult Select(Iri endpoint, string query, CancellationToken cancellation);
}
