using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;
using LblodHarvester.Testing;

namespace LblodHarvester.Sparql.Tests.Results;

/// <summary>The results files of the W3C's SPARQL tests.</summary>
public sealed class ResultsFilesTests
{
    private static readonly Dictionary<string, SparqlResultsFormat> Formats = new(StringComparer.Ordinal)
    {
        [".srj"] = SparqlResultsFormat.Json,
        [".srx"] = SparqlResultsFormat.Xml,
        [".csv"] = SparqlResultsFormat.Csv,
        [".tsv"] = SparqlResultsFormat.Tsv,
    };

    [Test]
    public void Every_results_file_is_read_and_written_and_read_again()
    {
        var files = Directory.EnumerateFiles(SharedData.Require("w3c", "rdf-tests", "sparql"), "*.*", SearchOption.AllDirectories)
            .Where(file => Formats.ContainsKey(Path.GetExtension(file))).ToList();
        Assert.That(files, Has.Count.GreaterThan(400));
        Assert.Multiple(() =>
        {
            foreach (var file in files)
            {
                using var stream = File.OpenRead(file);
                Check(file, SparqlResults.Read(stream, Formats[Path.GetExtension(file)], file));
            }
        });
    }

    private static void Check(string file, QueryResult result)
    {
        if (result is BooleanResult)
            return;
        var solutions = (SolutionsResult)result;
        IReadOnlyList<Term?>[] rows = [.. solutions.Solutions];
        var text = Written.Text(new SolutionsResult(solutions.Variables, rows), SparqlResultsFormat.Json);
        var again = (SolutionsResult)Written.Read(text, SparqlResultsFormat.Json);
        Assert.That(again.Variables, Is.EqualTo(solutions.Variables), file);
        Assert.That(Written.Text(again, SparqlResultsFormat.Tsv), Is.EqualTo(Written.Text(new SolutionsResult(solutions.Variables, rows), SparqlResultsFormat.Tsv)), file);
    }

    [Test]
    public void The_files_of_one_query_in_CSV_and_TSV_say_the_same()
    {
        var folder = SharedData.Require("w3c", "rdf-tests", "sparql", "sparql11", "csv-tsv-res");
        var tsv = (SolutionsResult)Read(Path.Combine(folder, "csvtsv02.tsv"));
        var csv = (SolutionsResult)Read(Path.Combine(folder, "csvtsv02.csv"));
        Assert.That(Written.Text(tsv, SparqlResultsFormat.Csv), Is.EqualTo(Written.Text(csv, SparqlResultsFormat.Csv)));
    }

    private static SolutionsResult Read(string file)
    {
        using var stream = File.OpenRead(file);
        var result = (SolutionsResult)SparqlResults.Read(stream, Formats[Path.GetExtension(file)], file);
        return new SolutionsResult(result.Variables, [.. result.Solutions]);
    }
}
