namespace LblodHarvester.Sparql;

/// <summary>A store that tells how it carries out a query: one of this process, for the protocol has no way to ask.</summary>
public interface IQueryPlans
{
    /// <summary>Carries the query out and tells its plan, with what was expected and what was found.</summary>
    /// <exception cref="QueryException">The query cannot be carried out.</exception>
    /// <exception cref="QueryLimitException">It took more than it may.</exception>
    string Explain(SparqlQuery query, QueryOptions options, CancellationToken cancellationToken);
}
