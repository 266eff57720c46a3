using System.Text;
using LblodHarvester.Harvesting.Archive;
using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;
using LblodHarvester.Testing;

namespace LblodHarvester.Harvesting.Tests.Normalise;

/// <summary>Pages as step 4 hands them on.</summary>
internal static class ExtractedPages
{
    private static readonly ExtractedPage Empty = Html("<p>");

    /// <summary>A page of the shared data; skips the test where it is not there.</summary>
    internal static ExtractedPage Real(string name) => Of(File.ReadAllBytes(SharedData.Require("documents", name)), $"https://example.invalid/{name}");

    /// <summary>A page of its text.</summary>
    internal static ExtractedPage Html(string html) => Of(Encoding.UTF8.GetBytes(html), "https://wolkendorp.example/pagina.html");

    /// <summary>A page that says these triples, whatever they are.</summary>
    internal static ExtractedPage Saying(IEnumerable<Triple> triples)
    {
        var extracted = triples.Select(triple => new ExtractedTriple(triple, TripleOrigin.Unknown)).ToList();
        return Empty with { Rdfa = Empty.Rdfa with { Triples = extracted, EmittedTriples = extracted.Count } };
    }

    private static ExtractedPage Of(byte[] body, string url)
    {
        var address = new Uri(url);
        return PageExtractor.Extract(new FetchedPage(
            address, address, new DateTimeOffset(2026, 11, 21, 8, 0, 0, TimeSpan.Zero), "text/html; charset=utf-8", null, null, body,
            new ArchiveReference("pages-1.warc.gz", 0, "sha256:00")));
    }
}
