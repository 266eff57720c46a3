using LblodHarvester.Rdf;
using LblodHarvester.Testing;

namespace LblodHarvester.Rdfa.Tests.Pages;

public class RealPageTests
{
    private const string ContentType = "text/html; charset=utf-8";
    private const string SnapshotEnding = ".verified.txt";

    private static readonly string Snapshots =
        Path.Combine(SharedData.RepositoryRoot(), "tests", "LblodHarvester.Rdfa.Tests", "Pages", "Snapshots");

    [TestCaseSource(typeof(SharedData), nameof(SharedData.PageNames))]
    public void Every_place_of_a_real_page_points_at_the_tag_or_attribute_it_names(string page)
    {
        var html = Read(page);
        var document = Extract(page, html);
        var places = document.Triples.SelectMany(extracted => new[]
            {
                extracted.Origin.Element, extracted.Origin.Subject, extracted.Origin.Predicate, extracted.Origin.Object,
            })
            .Concat(document.Links.Select(link => link.Place))
            .Concat(document.Findings.Select(finding => finding.Place))
            .Concat(document.Subjects.Values)
            .Distinct();

        Assert.That(places.Where(place => !Places.Holds(html, place)), Is.Empty);
    }

    [TestCaseSource(typeof(SharedData), nameof(SharedData.PageNames))]
    public void Every_subject_of_a_real_page_has_a_place(string page)
    {
        var document = Extract(page, Read(page));

        Assert.That(document.Triples.Select(extracted => extracted.Triple.Subject).Distinct(), Is.SubsetOf(document.Subjects.Keys));
    }

    [TestCaseSource(nameof(PagesAndSnapshots))]
    public void A_real_page_gives_what_was_reviewed(string page) =>
        Snapshot.Verify(Path.ChangeExtension(page, null), PageSummary.Of(Extract(page, Read(page))));

    // Where the pages are not there, there is a test for each snapshot, to be skipped with the reason.
    private static IEnumerable<string> PagesAndSnapshots() => SharedData.PageNames()
        .Union(Directory.EnumerateFiles(Snapshots, $"*{SnapshotEnding}").Select(file => $"{Path.GetFileName(file)[..^SnapshotEnding.Length]}.html"))
        .Order(StringComparer.Ordinal);

    private static string Read(string page) =>
        HtmlDecoder.Decode(File.ReadAllBytes(SharedData.Require("documents", page)), ContentType).Text;

    private static RdfaDocument Extract(string page, string html) =>
        RdfaExtractor.Extract(html, new Iri($"https://example.invalid/{page}"));
}
