using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Results;

/// <summary>The answer to <c>CONSTRUCT</c> and <c>DESCRIBE</c>.</summary>
public sealed class TriplesResult : QueryResult
{
    /// <summary>Makes the answer.</summary>
    /// <param name="triples">The triples, each once.</param>
    public TriplesResult(IEnumerable<Triple> triples) => Triples = triples;

    /// <summary>The triples, each once.</summary>
    public IEnumerable<Triple> Triples { get; }
}
