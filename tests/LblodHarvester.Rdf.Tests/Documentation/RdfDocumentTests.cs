using System.Globalization;
using LblodHarvester.Testing;

namespace LblodHarvester.Rdf.Tests.Documentation;

/// <summary>What docs/rdf.md shows is what <see cref="RdfExamples"/> runs, and the limits that it names are those that are in force.</summary>
public class RdfDocumentTests
{
    private static string Document => File.ReadAllText(Path.Combine(SharedData.RepositoryRoot(), "docs", "rdf.md"));

    [Test]
    public void The_examples_of_the_document_are_those_that_are_run() =>
        DocumentExamples.Check("docs/rdf.md", "tests/LblodHarvester.Rdf.Tests/Documentation/RdfExamples.cs");

    [Test]
    public void The_limits_of_the_document_are_those_in_force()
    {
        var options = new RdfReaderOptions();
        string[] limits =
        [
            Row("RdfReaderOptions.MaxDepth", $"{options.MaxDepth}"),
            Row("RdfReaderOptions.MaxTermBytes", $"{options.MaxTermBytes >> 20} MiB"),
            Row("RdfReaderOptions.MaxDocumentBytes", $"{options.MaxDocumentBytes >> 20} MiB"),
            Row("JsonLdReaderOptions.MaxDocumentBytes", $"{new JsonLdReaderOptions().MaxDocumentBytes >> 20} MiB"),
            Row("RdfWriter.MostPrettyQuads", RdfWriter.MostPrettyQuads.ToString("N0", CultureInfo.InvariantCulture)),
            Row("Datatype.LongestNumber", Datatype.LongestNumber.ToString("N0", CultureInfo.InvariantCulture)),
            Row("XPathRegex.MaxLength", XPathRegex.MaxLength.ToString("N0", CultureInfo.InvariantCulture)),
            Row("XPathRegex.MaxDepth", $"{XPathRegex.MaxDepth}"),
            Row("XPathRegex.MatchTimeout", $"{XPathRegex.MatchTimeout.TotalSeconds} s"),
        ];
        Assert.That(Document.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Contains('.'))
            .Select(line => string.Join('|', line.Split('|')[..3]) + "|"), Is.EqualTo(limits));
    }

    private static string Row(string name, string value) => $"| `{name}` | {value} |";
}
