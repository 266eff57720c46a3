using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Sparql.Tests.Results;

public sealed class SparqlResultsFormatTests
{
    [Test]
    public void A_format_is_found_by_its_name_and_its_media_types()
    {
        foreach (var format in SparqlResultsFormat.All)
        {
            Assert.That(SparqlResultsFormat.FromName(format.Name), Is.SameAs(format));
            foreach (var mediaType in format.MediaTypes)
                Assert.That(SparqlResultsFormat.FromMediaType($" {mediaType.ToUpperInvariant()} ; charset=utf-8"), Is.SameAs(format));
        }

        Assert.That(SparqlResultsFormat.All.Select(format => format.Name), Is.EqualTo(new[] { "json", "xml", "csv", "tsv" }));
    }

    [Test]
    public void An_unknown_name_is_answered_with_the_known_ones()
    {
        Assert.That(() => SparqlResultsFormat.FromName("xls"), Throws.TypeOf<FormatException>().With.Message.Contains("json, xml, csv, tsv"));
        Assert.That(() => SparqlResultsFormat.FromMediaType("text/html"), Throws.TypeOf<FormatException>().With.Message.Contains("application/sparql-results+json"));
    }

    [Test]
    public void True_and_false_are_for_JSON_and_XML() =>
        Assert.That(SparqlResultsFormat.All.Where(format => format.CarriesBooleans), Is.EqualTo(new[] { SparqlResultsFormat.Json, SparqlResultsFormat.Xml }));
}
