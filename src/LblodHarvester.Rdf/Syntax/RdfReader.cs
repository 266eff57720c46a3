using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace LblodHarvester.Rdf;

/// <summary>Reads RDF. All syntaxes give their quads in the order in which the text says them; one that is said twice is there twice.</summary>
public static class RdfReader
{
    /// <summary>How deep lists and nodes may be nested unless the options say otherwise.</summary>
    public const int MaxDepth = 500;

    /// <summary>
    /// Reads the quads of a stream one by one, and holds no more of it than it must: of N-Triples, N-Quads, Turtle and TriG the term that is
    /// being read, of RDF/XML the elements around it and the rdf:IDs, of JSON-LD all of it.
    /// </summary>
    /// <param name="stream">The bytes; UTF-8, or for RDF/XML what the document says. The caller closes it. A byte order mark is passed over.</param>
    /// <param name="syntax">Its syntax.</param>
    /// <param name="sourceName">What errors call the stream: a file name or an address.</param>
    /// <param name="options">How it is read; the defaults when null.</param>
    /// <exception cref="RdfSyntaxException">While quads are taken: the text does not follow the syntax, and the options do not say to go on.</exception>
    /// <exception cref="JsonLdException">While quads are taken: the text is JSON, and not JSON-LD.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static IEnumerable<Quad> ReadQuads(Stream stream, RdfSyntax syntax, string sourceName, RdfReaderOptions? options = null)
    {
        options ??= new RdfReaderOptions();
        options.Check();
        return Read(stream, syntax, sourceName, options, GraphNames.Allowed);
    }

    /// <summary>
    /// Reads the quads of a stream one by one as it comes in, without waiting on a thread. Of RDF/XML and JSON-LD, all of the stream is taken in
    /// before the first quad; the other syntaxes are held as <see cref="ReadQuads(Stream, RdfSyntax, string, RdfReaderOptions?)"/> says.
    /// </summary>
    /// <param name="stream">The bytes; UTF-8, or for RDF/XML what the document says. The caller closes it. A byte order mark is passed over.</param>
    /// <param name="syntax">Its syntax.</param>
    /// <param name="sourceName">What errors call the stream: a file name or an address.</param>
    /// <param name="options">How it is read; the defaults when null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="RdfSyntaxException">While quads are taken: the text does not follow the syntax, and the options do not say to go on.</exception>
    /// <exception cref="JsonLdException">While quads are taken: the text is JSON, and not JSON-LD.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static IAsyncEnumerable<Quad> ReadQuadsAsync(
        Stream stream, RdfSyntax syntax, string sourceName, RdfReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new RdfReaderOptions();
        options.Check();
        if (syntax is RdfSyntax.RdfXml or RdfSyntax.JsonLd)
            return ReadWholeAsync(stream, syntax, sourceName, options, cancellationToken);
        var window = new Utf8Window(sourceName, options.MaxTermBytes);
        return new QuadStream(stream, window, CreateParser(window, syntax, options, GraphNames.Allowed)).ReadAsync(cancellationToken);
    }

    /// <summary>Reads the quads of a pipe as <see cref="ReadQuadsAsync(Stream, RdfSyntax, string, RdfReaderOptions?, CancellationToken)"/> does those of a stream.</summary>
    /// <param name="pipe">The bytes. The caller completes it.</param>
    /// <param name="syntax">Its syntax.</param>
    /// <param name="sourceName">What errors call the pipe: an address.</param>
    /// <param name="options">How it is read; the defaults when null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="RdfSyntaxException">While quads are taken: the text does not follow the syntax, and the options do not say to go on.</exception>
    /// <exception cref="JsonLdException">While quads are taken: the text is JSON, and not JSON-LD.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static IAsyncEnumerable<Quad> ReadQuadsAsync(
        PipeReader pipe, RdfSyntax syntax, string sourceName, RdfReaderOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadQuadsAsync(pipe.AsStream(leaveOpen: true), syntax, sourceName, options, cancellationToken);

    /// <summary>Reads all quads of a text, in the order in which it says them; one that is said twice is there twice.</summary>
    /// <param name="text">The text; a byte order mark in front of it is passed over.</param>
    /// <param name="syntax">Its syntax.</param>
    /// <param name="sourceName">What errors call the text: a file name or an address.</param>
    /// <param name="baseIri">What relative IRIs in Turtle, TriG and RDF/XML are resolved against; without it they are an error.</param>
    /// <exception cref="RdfSyntaxException">The text does not follow the syntax.</exception>
    /// <exception cref="JsonLdException">The text is JSON, and not JSON-LD.</exception>
    public static IReadOnlyList<Quad> ReadQuads(string text, RdfSyntax syntax, string sourceName, Iri? baseIri = null) =>
        ReadQuads(text, syntax, sourceName, new RdfReaderOptions { BaseIri = baseIri });

    /// <summary>Reads all quads of a text, in the order in which it says them; one that is said twice is there twice.</summary>
    /// <param name="text">The text; a byte order mark in front of it is passed over.</param>
    /// <param name="syntax">Its syntax.</param>
    /// <param name="sourceName">What errors call the text: a file name or an address.</param>
    /// <param name="options">How it is read.</param>
    /// <exception cref="RdfSyntaxException">The text does not follow the syntax, and the options do not say to go on.</exception>
    public static IReadOnlyList<Quad> ReadQuads(string text, RdfSyntax syntax, string sourceName, RdfReaderOptions options) =>
        Read(text, syntax, sourceName, options, GraphNames.Allowed);

    /// <summary>Reads a text that says one graph.</summary>
    /// <param name="text">The text; a byte order mark in front of it is passed over.</param>
    /// <param name="syntax">Its syntax.</param>
    /// <param name="sourceName">What errors call the text: a file name or an address.</param>
    /// <param name="baseIri">What relative IRIs in Turtle, TriG and RDF/XML are resolved against; without it they are an error.</param>
    /// <exception cref="RdfSyntaxException">The text does not follow the syntax, or has a named graph.</exception>
    /// <exception cref="JsonLdException">The text is JSON, and not JSON-LD.</exception>
    public static Graph ReadGraph(string text, RdfSyntax syntax, string sourceName, Iri? baseIri = null) =>
        ReadGraph(text, syntax, sourceName, new RdfReaderOptions { BaseIri = baseIri });

    /// <summary>Reads a text that says one graph.</summary>
    /// <param name="text">The text; a byte order mark in front of it is passed over.</param>
    /// <param name="syntax">Its syntax.</param>
    /// <param name="sourceName">What errors call the text: a file name or an address.</param>
    /// <param name="options">How it is read.</param>
    /// <exception cref="RdfSyntaxException">The text does not follow the syntax, or has a named graph, and the options do not say to go on.</exception>
    public static Graph ReadGraph(string text, RdfSyntax syntax, string sourceName, RdfReaderOptions options) =>
        new(Read(text, syntax, sourceName, options, GraphNames.Refused).Select(quad => quad.ToTriple()));

    /// <summary>Reads a file that holds one graph, in the syntax that its name says, encoded in UTF-8 and perhaps compressed with gzip.</summary>
    /// <param name="path">The file.</param>
    /// <param name="baseIri">What relative IRIs are resolved against; the file's own <c>file:</c> IRI when null.</param>
    /// <exception cref="RdfSyntaxException">The file does not follow the syntax, has a named graph, or is not UTF-8.</exception>
    /// <exception cref="JsonLdException">The file is JSON, and not JSON-LD.</exception>
    /// <exception cref="FormatException">The name does not say a known syntax.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Graph ReadGraphFile(string path, Iri? baseIri = null)
    {
        using var file = File.OpenRead(path);
        using var text = GzipInput.Open(file);
        var options = new RdfReaderOptions { BaseIri = baseIri ?? Iri.Unchecked(new Uri(Path.GetFullPath(path)).AbsoluteUri) };
        return new Graph(Read(text, RdfFormat.FromFileName(path), path, options, GraphNames.Refused).Select(quad => quad.ToTriple()));
    }

    private static IEnumerable<Quad> Read(Stream stream, RdfSyntax syntax, string sourceName, RdfReaderOptions options, GraphNames names)
    {
        if (syntax == RdfSyntax.RdfXml)
            return RdfXmlParser.Read(stream, sourceName, options);
        if (syntax == RdfSyntax.JsonLd)
            return ReadJsonLd(stream, sourceName, options, names);
        var window = new Utf8Window(sourceName, options.MaxTermBytes);
        return new QuadStream(stream, window, CreateParser(window, syntax, options, names)).Read();
    }

    private static IReadOnlyList<Quad> Read(string text, RdfSyntax syntax, string sourceName, RdfReaderOptions options, GraphNames names)
    {
        options.Check();
        if (syntax == RdfSyntax.RdfXml)
        {
            Utf8Text.Check(text, sourceName);
            return [.. RdfXmlParser.Read(text, sourceName, options)];
        }

        if (syntax == RdfSyntax.JsonLd)
            return Check(names, sourceName, JsonLdReader.ReadQuads(text, sourceName, JsonLdOptions(options)));
        var window = new Utf8Window(sourceName, Utf8Text.Encode(text, sourceName));
        var quads = new List<Quad>();
        CreateParser(window, syntax, options, names).Parse(quads);
        return quads;
    }

    private static QuadParser CreateParser(Utf8Window window, RdfSyntax syntax, RdfReaderOptions options, GraphNames names) => syntax switch
    {
        RdfSyntax.NTriples or RdfSyntax.NQuads => new NQuadsParser(window, syntax, names, options),
        RdfSyntax.Turtle or RdfSyntax.TriG => new TurtleParser(window, syntax, names, options),
        _ => throw new ArgumentOutOfRangeException(nameof(syntax), syntax, "This is not an RDF syntax."),
    };

    // The stream is read when the first quad is taken, as in the other syntaxes.
    private static IEnumerable<Quad> ReadJsonLd(Stream stream, string sourceName, RdfReaderOptions options, GraphNames names)
    {
        foreach (var quad in Check(names, sourceName, JsonLdReader.ReadQuads(stream, sourceName, JsonLdOptions(options))))
            yield return quad;
    }

    private static JsonLdReaderOptions JsonLdOptions(RdfReaderOptions options) => new() { Base = options.BaseIri, MaxDocumentBytes = options.MaxDocumentBytes };

    private static async IAsyncEnumerable<Quad> ReadWholeAsync(
        Stream stream, RdfSyntax syntax, string sourceName, RdfReaderOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var whole = await WholeStream.ReadAsync(stream, sourceName, options.MaxDocumentBytes, cancellationToken).ConfigureAwait(false);
        foreach (var quad in Read(whole, syntax, sourceName, options, GraphNames.Allowed))
            yield return quad;
    }

    private static IReadOnlyList<Quad> Check(GraphNames names, string sourceName, IReadOnlyList<Quad> quads) =>
        names == GraphNames.Refused && quads.FirstOrDefault(quad => quad.Graph is not null) is { Graph: { } graph }
            ? throw new RdfSyntaxException(sourceName, 1, 1, graph.ToString()!, GraphNamesCheck.Expected)
            : quads;
}
