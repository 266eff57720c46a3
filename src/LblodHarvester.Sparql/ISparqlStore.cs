using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Sparql;

/// <summary>A store that answers SPARQL 1.1: the embedded one, or one that is asked over the protocol. Safe to share between threads.</summary>
public interface ISparqlStore
{
    /// <summary>What it is, for messages: <c>embedded</c>, or its address.</summary>
    string Name { get; }

    /// <summary>Asks a query. The answer may be evaluated or received while it is read, which can be done once.</summary>
    /// <param name="query">The query, whose syntax was checked.</param>
    /// <param name="options">Its limits and dataset; what a remote store cannot be told is heeded while its answer is read.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <exception cref="QueryException">The store cannot carry it out.</exception>
    /// <exception cref="ServiceException">An endpoint of <c>SERVICE</c> gave no answer.</exception>
    /// <exception cref="QueryLimitException">It took more than it may; also thrown while the answer is read.</exception>
    Task<QueryResult> QueryAsync(SparqlQuery query, QueryOptions options, CancellationToken cancellationToken);

    /// <summary>Carries out an update.</summary>
    /// <exception cref="QueryException">The store cannot carry it out.</exception>
    Task UpdateAsync(SparqlUpdate update, QueryOptions options, CancellationToken cancellationToken);

    /// <summary>The triples of a graph, or null when there is no such graph; a null name is the default graph.</summary>
    Task<IEnumerable<Triple>?> ReadGraphAsync(Iri? graph, CancellationToken cancellationToken);

    /// <summary>Replaces a graph; no triples remove it. A null name is the default graph.</summary>
    Task ReplaceGraphAsync(Iri? graph, IEnumerable<Triple> triples, CancellationToken cancellationToken);

    /// <summary>Adds triples to a graph; a null name is the default graph.</summary>
    Task AddToGraphAsync(Iri? graph, IEnumerable<Triple> triples, CancellationToken cancellationToken);

    /// <summary>The names of the graphs that have triples, in ordinal order.</summary>
    Task<IReadOnlyList<Iri>> ListGraphsAsync(CancellationToken cancellationToken);
}
