using LblodHarvester.Rdf;
using LblodHarvester.Sparql;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Tests.Web;

/// <summary>A store in memory, with the standard default graph: a dataset that is exchanged for another by each write.</summary>
internal sealed class MemoryStore : ISparqlStore
{
    private SparqlDataset _dataset = SparqlDataset.Of(Array.Empty<Quad>());

    public string Name => "memory";

    /// <summary>What is answered to any query, in place of what the dataset says.</summary>
    public Func<CancellationToken, QueryResult>? Answer { get; set; }

    public Task<QueryResult> QueryAsync(SparqlQuery query, QueryOptions options, CancellationToken cancellationToken) =>
        Task.FromResult(Answer?.Invoke(cancellationToken) ?? _dataset.Query(query, options, cancellationToken));

    public Task UpdateAsync(SparqlUpdate update, QueryOptions options, CancellationToken cancellationToken)
    {
        _dataset = _dataset.Update(update, options, cancellationToken);
        return Task.CompletedTask;
    }

    public Task<IEnumerable<Triple>?> ReadGraphAsync(Iri? graph, CancellationToken cancellationToken)
    {
        var triples = _dataset.Quads().Where(quad => Equals(quad.Graph, graph)).Select(quad => quad.ToTriple()).ToList();
        return Task.FromResult<IEnumerable<Triple>?>(triples.Count == 0 ? null : triples);
    }

    public Task ReplaceGraphAsync(Iri? graph, IEnumerable<Triple> triples, CancellationToken cancellationToken)
    {
        _dataset = SparqlDataset.Of(_dataset.Quads().Where(quad => !Equals(quad.Graph, graph)).Concat(triples.Select(triple => new Quad(triple, graph))));
        return Task.CompletedTask;
    }

    public Task AddToGraphAsync(Iri? graph, IEnumerable<Triple> triples, CancellationToken cancellationToken)
    {
        _dataset = SparqlDataset.Of(_dataset.Quads().Concat(triples.Select(triple => new Quad(triple, graph))));
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<Iri>> ListGraphsAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Iri>>(
        [.. _dataset.Quads().Select(quad => quad.Graph).OfType<Iri>().Distinct().OrderBy(name => name.Value, StringComparer.Ordinal)]);

    /// <summary>Puts quads in, in TriG.</summary>
    public void Fill(string trig) => _dataset = SparqlDataset.Of(RdfReader.ReadQuads(trig, RdfSyntax.TriG, "test"));
}
