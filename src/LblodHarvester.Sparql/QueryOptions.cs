using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql;

/// <summary>How a query or update is carried out.</summary>
public sealed record QueryOptions
{
    /// <summary>What it may take. Default: that of <see cref="QueryLimits"/>.</summary>
    public QueryLimits Limits { get; init; } = new();

    /// <summary>Tells the time: of <c>NOW()</c>, and of the limit. Default: the system's.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Asks other endpoints. Default: null, and then <c>SERVICE</c> is refused.</summary>
    public IServiceClient? Services { get; init; }

    /// <summary>Reads the document of <c>LOAD</c>. Default: null, and then <c>LOAD</c> is refused.</summary>
    public Func<Iri, CancellationToken, IEnumerable<Quad>>? Documents { get; init; }

    /// <summary>
    /// Terms that stand for variables from the outset (pre-binding, SHACL section 5.3.1), by the names without their marks. Default: none.
    /// </summary>
    public IReadOnlyDictionary<string, Term> Bindings { get; init; } = new Dictionary<string, Term>();

    /// <summary>
    /// The graph that an update is about where it names none. Default: null, and then it is the unnamed graph. Queries see it as part of the
    /// default graph or not, as the store has it.
    /// </summary>
    public Iri? UpdatedGraph { get; init; }

    /// <summary>The dataset, in place of what the query says: by the protocol's parameters. Default: null.</summary>
    public QueryDataset? Dataset { get; init; }
}
