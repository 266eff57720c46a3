using System.Globalization;
using System.Text;
using LblodHarvester.Rdf;
using LblodHarvester.Testing;

namespace LblodHarvester.Rdfa.Tests.Pages;

public class RealPageTests
{
    private const string ContentType = "text/html; charset=utf-8";

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

    [Test]
    public void The_real_pages_give_the_numbers_that_were_reviewed()
    {
        SharedData.Require("documents");
        var kinds = Enum.GetValues<RdfaFindingKind>();
        var table = new StringBuilder("page\temitted\tdistinct\tblank nodes\tlinks");
        foreach (var kind in kinds)
            table.Append('\t').Append(kind);
        foreach (var page in SharedData.PageNames())
        {
            var document = Extract(page, Read(page));
            var blankNodes = document.Triples
                .SelectMany(extracted => new Term[] { extracted.Triple.Subject, extracted.Triple.Object })
                .OfType<BlankNode>().Distinct().Count();
            table.Append(
                CultureInfo.InvariantCulture,
                $"\n{page}\t{document.EmittedTriples}\t{document.Triples.Count}\t{blankNodes}\t{document.Links.Count}");
            foreach (var kind in kinds)
                table.Append(CultureInfo.InvariantCulture, $"\t{document.Findings.Count(finding => finding.Kind == kind)}");
        }

        Snapshot.Verify("real-pages", table.ToString());
    }

    private static string Read(string page) =>
        HtmlDecoder.Decode(File.ReadAllBytes(SharedData.Require("documents", page)), ContentType).Text;

    private static RdfaDocument Extract(string page, string html) =>
        RdfaExtractor.Extract(html, new Iri($"https://example.invalid/{page}"));
}
