using System.Globalization;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Infrastructure.Stores;

/// <summary>
/// A remote store as one that answers SPARQL. It keeps limits of its own; those of the options are kept here: of time while it is asked and its answer
/// received, of rows while that is received. What its tables take is its own business.
/// </summary>
public sealed class RemoteSparqlStore : ISparqlStore, IDisposable
{
    private readonly SparqlGraphStore _store;

    /// <summary>The store at some addresses, which is closed with this.</summary>
    public RemoteSparqlStore(SparqlGraphStore store) => _store = store;

    /// <inheritdoc/>
    public string Name => _store.Name;

    /// <inheritdoc/>
    public async Task<QueryResult> QueryAsync(SparqlQuery query, QueryOptions options, CancellationToken cancellationToken)
    {
        var clock = new AnswerClock(options, cancellationToken);
        try
        {
            var asksForTriples = query.Form is QueryForm.Construct or QueryForm.Describe;
            return await _store.QueryAsync(query.Text, asksForTriples, options.Dataset, clock.Token).ConfigureAwait(false) switch
            {
                SolutionsResult solutions => new SolutionsResult(solutions.Variables, Limited(solutions.Solutions, options, clock)),
                TriplesResult triples => new TriplesResult(Limited(triples.Triples, options, clock)),
                var answer => answer,
            };
        }
        catch (Exception fault) when (clock.Explain(fault) is { } explained)
        {
            clock.Dispose();
            throw explained;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="QueryException">The update needs what a remote store cannot be told.</exception>
    public async Task UpdateAsync(SparqlUpdate update, QueryOptions options, CancellationToken cancellationToken)
    {
        if (options.Dataset is not null)
            throw new QueryException("Another store takes the dataset of an update from the update: write USING and USING NAMED.");
        using var clock = new AnswerClock(options, cancellationToken);
        try
        {
            await _store.UpdateAsync(update.Text, clock.Token).ConfigureAwait(false);
        }
        catch (Exception fault) when (clock.Explain(fault) is { } explained)
        {
            throw explained;
        }
    }

    /// <inheritdoc/>
    public Task<IEnumerable<Triple>?> ReadGraphAsync(Iri? graph, CancellationToken cancellationToken) => _store.ReadGraphAsync(graph, cancellationToken);

    /// <inheritdoc/>
    public Task ReplaceGraphAsync(Iri? graph, IEnumerable<Triple> triples, CancellationToken cancellationToken) =>
        _store.ReplaceGraphAsync(graph, triples, cancellationToken);

    /// <inheritdoc/>
    public Task AddToGraphAsync(Iri? graph, IEnumerable<Triple> triples, CancellationToken cancellationToken) =>
        _store.AddToGraphAsync(graph, triples, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Iri>> ListGraphsAsync(CancellationToken cancellationToken) => _store.ListAsync(cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _store.Dispose();

    private static IEnumerable<T> Limited<T>(IEnumerable<T> rows, QueryOptions options, AnswerClock clock)
    {
        using var _ = clock;
        using var all = rows.GetEnumerator();
        for (var given = 0L; Next(all, clock); given++)
        {
            if (given == options.Limits.MaxRows)
            {
                throw new QueryLimitException(
                    QueryLimit.Rows,
                    string.Create(CultureInfo.InvariantCulture, $"The answer has more than {given} rows. Ask for fewer with LIMIT."));
            }

            yield return all.Current;
        }
    }

    private static bool Next<T>(IEnumerator<T> rows, AnswerClock clock)
    {
        try
        {
            clock.Token.ThrowIfCancellationRequested();
            return rows.MoveNext();
        }
        catch (Exception fault) when (clock.Explain(fault) is { } explained)
        {
            throw explained;
        }
    }
}
