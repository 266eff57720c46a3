using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Algebra;

/// <summary>The dataset that a query names (section 13.2), or an update with <c>USING</c>.</summary>
/// <param name="Default">The graphs whose merge is the default graph.</param>
/// <param name="Named">The named graphs.</param>
internal sealed record DatasetClause(IReadOnlyList<Iri> Default, IReadOnlyList<Iri> Named)
{
    /// <summary>No clause: the dataset is what the store offers.</summary>
    internal static DatasetClause None { get; } = new([], []);

    /// <summary>
    /// Whether the named graphs are all those of the store: so it is with <c>WITH</c>, which names a default graph and leaves the rest
    /// (SPARQL 1.1 Update, section 3.1.3). <see cref="Named"/> is empty then.
    /// </summary>
    internal bool HasAllNamed { get; init; }

    /// <summary>Whether it names nothing.</summary>
    internal bool IsEmpty => Default.Count == 0 && Named.Count == 0;
}
