using System.Buffers;
using LblodHarvester.Rdf;
using LblodHarvester.Testing;

namespace LblodHarvester.Rdfa.Tests.BadInput;

/// <summary>
/// Real pages that end early. A cut within one long attribute value (a picture in the page, as base64) is like the others within it, so that
/// of those only the first counts: all cuts at every kilobyte are covered, in a time that pictures do not multiply.
/// </summary>
public class TruncatedPageTests
{
    private const int Kilobyte = 1024;

    private static readonly SearchValues<byte> EndsValue = SearchValues.Create("\"'<> \t\r\n"u8);

    [TestCaseSource(typeof(SharedData), nameof(SharedData.PageNames))]
    public void A_real_page_that_is_cut_at_any_kilobyte_is_read(string name)
    {
        var body = File.ReadAllBytes(SharedData.Require("documents", name));
        var whole = RdfaPage.Read(body, "text/html; charset=utf-8", Address(name)).Rdfa;
        var cuts = Enumerable.Range(1, body.Length / Kilobyte).Select(number => number * Kilobyte).Where(cut => !IsInsidePicture(body, cut)).ToList();
        var faults = cuts.AsParallel().Select(cut => FaultOf(body, cut, name, whole)).Where(fault => fault is not null).ToList();

        TestContext.Out.WriteLine($"{cuts.Count} cuts of {body.Length / Kilobyte} kilobytes");
        Assert.That(faults, Is.Empty);
    }

    private static string? FaultOf(byte[] body, int cut, string name, RdfaDocument whole)
    {
        try
        {
            var page = RdfaPage.Read(body.AsSpan(0, cut), "text/html; charset=utf-8", Address(name));
            var places = page.Rdfa.Triples.Select(extracted => extracted.Origin.Predicate).Where(place => !Places.Holds(page.Html.Text, place)).ToList();
            if (places.Count > 0)
                return $"at {cut}: {places.Count} places are wrong, such as {places[0]}";
            return page.Rdfa.EmittedTriples > whole.EmittedTriples
                ? $"at {cut}: {page.Rdfa.EmittedTriples} triples, and the whole page has {whole.EmittedTriples}"
                : null;
        }
        catch (RdfaException)
        {
            // A page of which hardly anything is left may be refused.
            return cut < 4 * Kilobyte ? null : $"at {cut}: refused";
        }
    }

    // From the cut before to this one is nothing that ends a value.
    private static bool IsInsidePicture(byte[] body, int cut) => body.AsSpan(cut - Kilobyte, Kilobyte).IndexOfAny(EndsValue) < 0;

    private static Iri Address(string name) => new($"https://example.invalid/{name}");
}
