using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate;
using LblodHarvester.Sparql.Results;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql;

/// <summary>Quads in memory that can be asked: an RDF dataset with its default graph (SPARQL 1.1, section 13). It does not change; an update gives another.</summary>
public sealed class SparqlDataset
{
    private readonly QuadSnapshot _snapshot;

    private SparqlDataset(QuadSnapshot snapshot) => _snapshot = snapshot;

    /// <summary>The dataset of some quads; those without a graph are its default graph.</summary>
    public static SparqlDataset Of(IEnumerable<Quad> quads) => new(QuadSnapshot.Of(quads));

    /// <summary>The dataset whose default graph is this one.</summary>
    public static SparqlDataset Of(Graph graph) => new(QuadSnapshot.Of(graph));

    /// <summary>Its quads, in no particular order.</summary>
    public IEnumerable<Quad> Quads() => _snapshot.Quads();

    /// <summary>Asks a query. The answer is evaluated while it is read.</summary>
    /// <exception cref="QueryException">The query cannot be carried out.</exception>
    /// <exception cref="ServiceException">An endpoint of <c>SERVICE</c> gave no answer.</exception>
    /// <exception cref="QueryLimitException">It took more than it may; also thrown while the answer is read.</exception>
    public QueryResult Query(SparqlQuery query, QueryOptions? options = null, CancellationToken cancellation = default) =>
        new QueryEvaluation(_snapshot, options ?? new QueryOptions(), cancellation).Run(query.Algebra);

    /// <summary>Makes a query ready that is asked many times, each time with other terms for its variables.</summary>
    /// <param name="query">The query.</param>
    /// <param name="options">How it is asked each time; <see cref="QueryOptions.Bindings"/> are given when it is.</param>
    public PreboundRun Prepare(PreboundQuery query, QueryOptions options) => new(_snapshot, query, options);

    /// <summary>The dataset after an update.</summary>
    /// <exception cref="QueryException">An operation failed; nothing is changed.</exception>
    /// <exception cref="ServiceException">An endpoint of <c>SERVICE</c> gave no answer.</exception>
    /// <exception cref="QueryLimitException">It took more than it may.</exception>
    public SparqlDataset Update(SparqlUpdate update, QueryOptions? options = null, CancellationToken cancellation = default)
    {
        var writer = new SnapshotWriter(_snapshot);
        new UpdateEvaluation(writer, options ?? new QueryOptions(), cancellation).Run(update.Algebra);
        return new SparqlDataset(writer.Snapshot);
    }

    /// <summary>The plan of a query, with what was expected and, once it was carried out, what was found.</summary>
    /// <param name="query">The query.</param>
    /// <param name="isCarriedOut">Whether it is carried out, to count.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellation">Ends it.</param>
    public string Explain(SparqlQuery query, bool isCarriedOut = true, QueryOptions? options = null, CancellationToken cancellation = default) =>
        new QueryEvaluation(_snapshot, options ?? new QueryOptions(), cancellation).Explain(query.Algebra, isCarriedOut);
}
