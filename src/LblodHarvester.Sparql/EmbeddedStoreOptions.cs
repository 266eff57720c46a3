using LblodHarvester.Rdf;
using LblodHarvester.Sparql.FullText;

namespace LblodHarvester.Sparql;

/// <summary>How an embedded store is opened.</summary>
public sealed record EmbeddedStoreOptions
{
    /// <summary>
    /// Says of a named graph whether it is one of those whose union, with the unnamed graph, is the default graph of queries. It must say the same of
    /// a name each time. Default: of none.
    /// </summary>
    public Func<Iri, bool> IsInDefaultGraph { get; init; } = _ => false;

    /// <summary>
    /// Keeps the words of the literals durably, for searches (<c>lh:matches</c>); it belongs to the same log. Default: null, and then they are gathered in
    /// memory, by the first search.
    /// </summary>
    public ITextIndex? TextIndex { get; init; }

    /// <summary>Is told how far the store is while it is opened. Default: null.</summary>
    public IProgress<StoreProgress>? Progress { get; init; }
}
