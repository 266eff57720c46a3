using LblodHarvester.Rdf;

namespace LblodHarvester.Bench.Corpus;

/// <summary>What one page says, in the order in which it says it.</summary>
/// <param name="Url">The address of the page: the name of its graph.</param>
/// <param name="Triples">Its triples.</param>
internal sealed record CorpusPage(Iri Url, IReadOnlyList<Triple> Triples)
{
    /// <summary>The triples in the graph of the page.</summary>
    internal IEnumerable<Quad> Quads => Triples.Select(triple => new Quad(triple, Url));
}
