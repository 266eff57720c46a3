using System.Globalization;
using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>
/// The processor graph (RDFa Core 1.1, section 7.6): what a processor has to say of a page, as RDF. Each statement is a blank node with its
/// class and the superclass of that, <c>rdfa:Error</c> or <c>rdfa:Warning</c>; a <c>dcterms:description</c> and <c>dcterms:date</c>; and for
/// <c>rdfa:context</c> the page and, where it is known, the place, as a <c>ptr:LineCharPointer</c>.
/// </summary>
public static class ProcessorGraph
{
    private const string Pointers = "http://www.w3.org/2009/pointers#";

    private static readonly Iri Date = Iri.Unchecked(Vocab.Dct.Namespace + "date");
    private static readonly Iri LineCharPointer = Iri.Unchecked(Pointers + "LineCharPointer");
    private static readonly Iri LineNumber = Iri.Unchecked(Pointers + "lineNumber");
    private static readonly Iri CharNumber = Iri.Unchecked(Pointers + "charNumber");
    private static readonly Iri DateTime = Iri.Unchecked(Vocab.Xsd.Namespace + "dateTime");
    private static readonly Iri PositiveInteger = Iri.Unchecked(Vocab.Xsd.Namespace + "positiveInteger");

    /// <summary>The graph of a page that was read: its findings.</summary>
    /// <param name="document">What the page says.</param>
    /// <param name="pageIri">The address of the page.</param>
    /// <param name="at">When it was read.</param>
    public static Graph Of(RdfaDocument document, Iri pageIri, DateTimeOffset at)
    {
        var graph = new Graph();
        foreach (var finding in document.Findings)
            Add(graph, ClassesOf(finding.Kind), finding.Message, finding.Place, pageIri, at);
        return graph;
    }

    /// <summary>The graph of a page that could not be read.</summary>
    /// <param name="fault">Why not.</param>
    /// <param name="pageIri">The address of the page.</param>
    /// <param name="at">When it was tried.</param>
    public static Graph Of(RdfaException fault, Iri pageIri, DateTimeOffset at)
    {
        var graph = new Graph();
        Add(graph, [RdfaTerms.Error, RdfaTerms.DocumentError], fault.Message, fault.Place, pageIri, at);
        return graph;
    }

    // Section 7.6.2. What the specification has no class for is a warning and no more.
    private static Iri[] ClassesOf(RdfaFindingKind kind) => kind switch
    {
        RdfaFindingKind.Truncated or RdfaFindingKind.NotWellFormed => [RdfaTerms.Error, RdfaTerms.DocumentError],
        RdfaFindingKind.UndeclaredPrefix => [RdfaTerms.Warning, RdfaTerms.UnresolvedCurie],
        RdfaFindingKind.UnknownTerm => [RdfaTerms.Warning, RdfaTerms.UnresolvedTerm],
        RdfaFindingKind.PrefixRedefined => [RdfaTerms.Warning, RdfaTerms.PrefixRedefinition],
        RdfaFindingKind.VocabularyNotLoaded => [RdfaTerms.Warning, RdfaTerms.VocabReferenceError],
        _ => [RdfaTerms.Warning],
    };

    private static void Add(Graph graph, Iri[] classes, string message, SourcePlace? place, Iri pageIri, DateTimeOffset at)
    {
        var number = graph.Count;
        var statement = new BlankNode(string.Create(CultureInfo.InvariantCulture, $"s{number}"));
        foreach (var type in classes)
            graph.Add(statement, Vocab.Rdf.Type, type);
        graph.Add(statement, Vocab.Dct.Description, new Literal(message));
        graph.Add(statement, Date, new Literal(at.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture), DateTime));
        graph.Add(statement, RdfaTerms.Context, pageIri);
        if (place is not { } known)
            return;
        var pointer = new BlankNode(string.Create(CultureInfo.InvariantCulture, $"p{number}"));
        graph.Add(statement, RdfaTerms.Context, pointer);
        graph.Add(pointer, Vocab.Rdf.Type, LineCharPointer);
        graph.Add(pointer, LineNumber, Number(known.Line));
        graph.Add(pointer, CharNumber, Number(known.Column));
    }

    private static Literal Number(int value) => new(value.ToString(CultureInfo.InvariantCulture), PositiveInteger);
}
