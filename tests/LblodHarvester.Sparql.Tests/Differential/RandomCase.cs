using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;
using LblodHarvester.Sparql.Tests.Differential.Naive;
using LblodHarvester.Sparql.Tests.Evaluate.Expressions;

namespace LblodHarvester.Sparql.Tests.Differential;

/// <summary>A query about a dataset, both random; what it was made of tells how to make it again.</summary>
/// <param name="Seed">The seed; ten queries that follow each other are about the same dataset.</param>
/// <param name="Query">The query.</param>
/// <param name="Quads">The dataset.</param>
internal sealed record RandomCase(int Seed, Fragment Query, IReadOnlyList<Quad> Quads)
{
    private const int QueriesOfDataset = 10;
    private static readonly FixedTime Time = new(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    /// <summary>How the engine is asked.</summary>
    internal static QueryOptions Options { get; } = new() { Time = Time, Limits = new QueryLimits { Timeout = TimeSpan.FromSeconds(5) } };

    internal static RandomCase Of(int seed, RandomScope scope)
    {
        var data = new RandomData(new Random(seed / QueriesOfDataset), scope.Literals);
        return new RandomCase(seed, RandomQuery.Next(new Random(seed), data.Literals, scope.IsWithin), data.Quads);
    }

    /// <summary>The answer by the definitions.</summary>
    /// <param name="isInDefaultGraph">Of a named graph, whether the default graph has its triples too.</param>
    /// <param name="peculiarities">Where the definitions are left to do as another implementation does; is told where that could be.</param>
    internal NaiveAnswer NaiveAnswer(Func<Iri, bool>? isInDefaultGraph = null, Peculiarities? peculiarities = null) => Naive.NaiveAnswer.Of(
        SparqlQuery.Parse(Query.ToString()).Algebra, NaiveDataset.Of(Quads, isInDefaultGraph), Time, peculiarities ?? new Peculiarities());

    internal QueryResult Answer() => SparqlDataset.Of(Quads).Query(SparqlQuery.Parse(Query.ToString()), Options);

    public override string ToString() =>
        $"seed {Seed}\n{string.Join('\n', Quads)}\n{Query}\n{SparqlQuery.Parse(Query.ToString())}\n{SparqlDataset.Of(Quads).Explain(SparqlQuery.Parse(Query.ToString()), isCarriedOut: false)}";
}
