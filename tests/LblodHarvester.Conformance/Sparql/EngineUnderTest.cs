using LblodHarvester.Rdf;
using LblodHarvester.Sparql;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Conformance.Sparql;

/// <summary>The engine with its dataset, and the result formats, as the suites need them.</summary>
internal sealed class EngineUnderTest
{
    private readonly List<Quad> _quads = [];

    /// <summary>Adds quads to the dataset.</summary>
    internal void Load(IEnumerable<Quad> quads) => _quads.AddRange(quads);

    /// <summary>Answers a query over the dataset, whose default graph is the standard one.</summary>
    internal QueryResult Query(SparqlQuery query) => throw new NotSupportedException($"No engine answers {query} over {_quads.Count} quads.");

    /// <summary>Carries out an update of the dataset.</summary>
    internal void Update(SparqlUpdate update) => throw new NotSupportedException($"No engine carries out {update} on {_quads.Count} quads.");

    /// <summary>The dataset as it is now.</summary>
    internal IReadOnlyList<Quad> Quads() => _quads;

    /// <summary>Reads a file in a result format: SRX, SRJ, CSV or TSV.</summary>
    internal static QueryResult ReadResult(string file) => throw new NotSupportedException($"No reader reads {file}.");

    /// <summary>Writes a result as CSV.</summary>
    internal static string WriteCsv(QueryResult result) => throw new NotSupportedException($"No writer writes {result}.");
}
