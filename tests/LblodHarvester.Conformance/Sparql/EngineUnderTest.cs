using System.Text;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Conformance.Sparql;

/// <summary>The engine with its dataset, and the result formats, as the suites need them.</summary>
internal sealed class EngineUnderTest
{
    private readonly QueryOptions _options;
    private SparqlDataset _dataset = SparqlDataset.Of(new Graph());

    /// <summary>An engine with an empty dataset.</summary>
    /// <param name="services">The endpoints that <c>SERVICE</c> finds, and what each holds.</param>
    internal EngineUnderTest(IReadOnlyList<(Iri Endpoint, TestFile Data)> services) => _options = new QueryOptions { Services = new SupposedServices(services) };

    /// <summary>Adds quads to the dataset.</summary>
    internal void Load(IEnumerable<Quad> quads) => _dataset = SparqlDataset.Of(_dataset.Quads().Concat(quads));

    /// <summary>Answers a query over the dataset, whose default graph is the standard one.</summary>
    internal QueryResult Query(SparqlQuery query) => _dataset.Query(query, _options);

    /// <summary>Carries out an update of the dataset.</summary>
    internal void Update(SparqlUpdate update) => _dataset = _dataset.Update(update, _options);

    /// <summary>The dataset as it is now.</summary>
    internal IReadOnlyList<Quad> Quads() => [.. _dataset.Quads()];

    /// <summary>Reads a file in a result format: SRX, SRJ, CSV or TSV.</summary>
    internal static QueryResult ReadResult(string file)
    {
        using var stream = File.OpenRead(file);
        var result = SparqlResults.Read(stream, FormatOf(file), file);
        return result is SolutionsResult solutions ? new SolutionsResult(solutions.Variables, solutions.Solutions.ToList()) : result;
    }

    /// <summary>Writes a result as CSV.</summary>
    internal static string WriteCsv(QueryResult result)
    {
        using var stream = new MemoryStream();
        SparqlResults.Write(stream, result, SparqlResultsFormat.Csv);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static SparqlResultsFormat FormatOf(string file) => Path.GetExtension(file) switch
    {
        ".srx" => SparqlResultsFormat.Xml,
        ".srj" => SparqlResultsFormat.Json,
        ".csv" => SparqlResultsFormat.Csv,
        _ => SparqlResultsFormat.Tsv,
    };
}
