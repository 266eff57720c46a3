using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Tests.Differential.Naive;

/// <summary>A dataset as section 13 defines it: a set of triples, and sets of triples with names.</summary>
internal sealed class NaiveDataset
{
    private readonly Dictionary<Resource, IReadOnlyList<Triple>> _named;

    private NaiveDataset(IEnumerable<Triple> @default, Dictionary<Resource, IReadOnlyList<Triple>> named) =>
        (Default, _named) = ([.. @default], named);

    internal IReadOnlyList<Triple> Default { get; }

    internal IEnumerable<Resource> Names => _named.Keys;

    /// <summary>The dataset of some quads.</summary>
    /// <param name="quads">The quads; graphs without any are not there.</param>
    /// <param name="isInDefaultGraph">Of a named graph, whether the default graph has its triples too.</param>
    internal static NaiveDataset Of(IReadOnlyCollection<Quad> quads, Func<Iri, bool>? isInDefaultGraph = null) => new(
        quads.Where(quad => quad.Graph is null || (quad.Graph is Iri name && isInDefaultGraph?.Invoke(name) == true)).Select(quad => quad.ToTriple()).Distinct(),
        quads.Where(quad => quad.Graph is not null).GroupBy(quad => quad.Graph!)
            .ToDictionary(graph => graph.Key, IReadOnlyList<Triple> (graph) => [.. graph.Select(quad => quad.ToTriple()).Distinct()]));

    internal IReadOnlyList<Triple>? Graph(Term name) => name is Resource resource ? _named.GetValueOrDefault(resource) : null;

    /// <summary>Section 13.2: the dataset that a query describes.</summary>
    /// <param name="clause">What the query says.</param>
    /// <param name="peculiarities">Where the definition is left to do as another implementation does.</param>
    internal NaiveDataset Described(DatasetClause clause, Peculiarities peculiarities) => clause.IsEmpty
        ? this
        : new NaiveDataset(
            Merged([.. clause.Default.SelectMany(name => Graph(name) ?? [])], peculiarities),
            clause.Named.Distinct().Where(_named.ContainsKey).ToDictionary(Resource (name) => name, name => _named[name]));

    private static List<Triple> Merged(List<Triple> triples, Peculiarities peculiarities) => triples.Distinct().ToList() is var merged
        && merged.Count < triples.Count && peculiarities.Follow(Peculiarity.MergedGraphsKeepDuplicates)
        ? triples
        : merged;
}
