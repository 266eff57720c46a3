using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace LblodHarvester.Rdf;

/// <summary>Reads RDF from text and from files.</summary>
public static class RdfReader
{
    /// <summary>How deep lists and bracketed blank nodes may be nested in Turtle and TriG, and nodes in RDF/XML.</summary>
    public const int MaxDepth = 500;

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
        Read(new SourceCursor(text, sourceName), syntax, options, GraphNames.Allowed);

    /// <summary>
    /// Reads the quads of a stream one by one, in the order in which it says them, and holds no more of it than it must: of N-Triples,
    /// N-Quads, Turtle and TriG the term that is being read, of RDF/XML one node of the document, of JSON-LD all of it.
    /// </summary>
    /// <param name="stream">The bytes; UTF-8, or for RDF/XML what the document says. The caller closes it. A byte order mark is passed over.</param>
    /// <param name="syntax">Its syntax.</param>
    /// <param name="sourceName">What errors call the stream: a file name or an address.</param>
    /// <param name="options">How it is read; the defaults when null.</param>
    /// <exception cref="RdfSyntaxException">While quads are taken: the text does not follow the syntax, and the options do not say to go on.</exception>
    /// <exception cref="JsonLdException">While quads are taken: the text is JSON, and not JSON-LD.</exception>
    public static IEnumerable<Quad> ReadQuads(Stream stream, RdfSyntax syntax, string sourceName, RdfReaderOptions? options = null)
    {
        options ??= new RdfReaderOptions();
        if (syntax is RdfSyntax.RdfXml or RdfSyntax.JsonLd)
        {
            var read = syntax == RdfSyntax.RdfXml
                ? RdfXmlParser.Read(stream, sourceName, options)
                : JsonLdReader.ReadQuads(stream, sourceName, new JsonLdReaderOptions { Base = options.BaseIri });
            foreach (var quad in read)
                yield return quad;
            yield break;
        }

        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        foreach (var quad in ReadQuads(Decode(bytes.ToArray(), sourceName), syntax, sourceName, options))
            yield return quad;
    }

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
        new(Read(new SourceCursor(text, sourceName), syntax, options, GraphNames.Refused).Select(quad => quad.Triple));

    /// <summary>Reads a file that holds one graph, in the syntax that its name says, encoded in UTF-8.</summary>
    /// <param name="path">The file.</param>
    /// <param name="baseIri">What relative IRIs are resolved against; the file's own <c>file:</c> IRI when null.</param>
    /// <exception cref="RdfSyntaxException">The file does not follow the syntax, has a named graph, or is not UTF-8.</exception>
    /// <exception cref="JsonLdException">The file is JSON, and not JSON-LD.</exception>
    /// <exception cref="FormatException">The name does not say a known syntax.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Graph ReadGraphFile(string path, Iri? baseIri = null)
    {
        var syntax = RdfFormat.FromFileName(path);
        var text = Decode(File.ReadAllBytes(path), path);
        return ReadGraph(text, syntax, path, baseIri ?? Iri.Unchecked(new Uri(Path.GetFullPath(path)).AbsoluteUri));
    }

    private static IReadOnlyList<Quad> Read(SourceCursor cursor, RdfSyntax syntax, RdfReaderOptions options, GraphNames names) => syntax switch
    {
        RdfSyntax.NTriples or RdfSyntax.NQuads => new NQuadsParser(cursor, syntax, names, options.OnError).Read(),
        RdfSyntax.Turtle => new TurtleParser(cursor, options.BaseIri, options.OnError).Read(),
        RdfSyntax.TriG => new TriGParser(cursor, options.BaseIri, names, options.OnError).Read(),
        RdfSyntax.RdfXml => [.. RdfXmlParser.Read(cursor.Text, cursor.SourceName, options)],
        RdfSyntax.JsonLd => ReadJsonLd(cursor, options.BaseIri, names),
        _ => throw new ArgumentOutOfRangeException(nameof(syntax), syntax, "This is not an RDF syntax."),
    };

    private static IReadOnlyList<Quad> ReadJsonLd(SourceCursor cursor, Iri? baseIri, GraphNames names)
    {
        var quads = JsonLdReader.ReadQuads(cursor.Text, cursor.SourceName, new JsonLdReaderOptions { Base = baseIri });
        if (quads.Any(quad => quad.Graph is not null))
            names.Check(cursor);
        return quads;
    }

    private static string Decode(byte[] bytes, string sourceName)
    {
        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var text = new char[Encoding.UTF8.GetMaxCharCount(bytes.Length - start)];
        Utf8.ToUtf16(bytes.AsSpan(start), text, out var read, out var written, replaceInvalidSequences: false);
        if (start + read == bytes.Length)
            return new string(text, 0, written);
        var (line, column) = SourceCursor.Place(text.AsSpan(0, written));
        var found = string.Create(CultureInfo.InvariantCulture, $"byte {bytes[start + read]:X2}");
        throw new RdfSyntaxException(sourceName, line, column, found, "a character encoded in UTF-8");
    }
}
