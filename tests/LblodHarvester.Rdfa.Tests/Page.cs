using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa.Tests;

/// <summary>Short pages for tests.</summary>
internal static class Page
{
    internal const string Address = "https://page.example/dir/page";

    internal static RdfaDocument Extract(string html, RdfaOptions? options = null) => RdfaExtractor.Extract(html, new Iri(Address), options);

    /// <summary>The triples of a body, in Turtle-like lines, prefixes <c>ex:</c> declared.</summary>
    internal static IEnumerable<string> Triples(string body) =>
        Extract(Body(body)).Triples.Select(extracted => extracted.Triple.ToString());

    internal static IEnumerable<(RdfaFindingKind Kind, string Value)> Findings(string body) =>
        Extract(Body(body)).Findings.Select(finding => (finding.Kind, finding.Value));

    internal static string Body(string body) => $"<!DOCTYPE html>\n<html><body prefix=\"ex: http://ex.example/\">{body}</body></html>";
}
