using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>
/// Reads the RDFa 1.1 of an HTML page: what the page says, by the rules of RDFa Core 1.1 and HTML+RDFa 1.1, without any repair.
/// What looks wrong becomes an <see cref="RdfaFinding"/>, for a later step to judge.
/// </summary>
public static class RdfaExtractor
{
    /// <summary>Extracts the triples, links and findings of a page.</summary>
    /// <param name="html">The page as text; see <see cref="HtmlDecoder"/> for bytes.</param>
    /// <param name="baseIri">The address of the page, against which relative IRIs are resolved unless the page has a <c>base</c>.</param>
    /// <param name="options">Limits; the defaults when null.</param>
    /// <exception cref="RdfaException">The page cannot be read: it is empty or goes over a limit.</exception>
    public static RdfaDocument Extract(string html, Iri baseIri, RdfaOptions? options = null) =>
        throw new NotSupportedException();
}
