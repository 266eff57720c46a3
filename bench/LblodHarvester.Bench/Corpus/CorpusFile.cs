using System.Text;
using LblodHarvester.Rdf;

namespace LblodHarvester.Bench.Corpus;

/// <summary>A file of the corpus in one syntax, written page by page. What is written is read back at once and compared.</summary>
internal sealed class CorpusFile : IDisposable
{
    private const string PrefixDirective = "@prefix ";

    private readonly StreamWriter _writer;
    private readonly RdfSyntax _syntax;

    /// <summary>Starts a file, in the syntax that its name says.</summary>
    /// <exception cref="BenchException">The name says none of N-Triples, N-Quads, Turtle and TriG: pages of others cannot follow each other in a file.</exception>
    internal CorpusFile(string path)
    {
        _syntax = SyntaxOf(path);
        _writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 20);
        if (!IsByLine)
            WritePrefixes();
    }

    private bool IsByLine => _syntax is RdfSyntax.NTriples or RdfSyntax.NQuads;

    private bool HasGraphs => _syntax is RdfSyntax.NQuads or RdfSyntax.TriG;

    /// <summary>Adds a page.</summary>
    /// <exception cref="BenchException">What was written does not read as the page.</exception>
    internal void Add(CorpusPage page)
    {
        var quads = (HasGraphs ? page.Quads : page.Triples.Select(triple => new Quad(triple, null))).ToList();
        using var text = new StringWriter();
        RdfWriter.Write(text, quads, _syntax);
        var written = text.ToString();
        Check(page, quads, written);
        _writer.Write(IsByLine ? written : WithoutPrefixes(written));
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private static RdfSyntax SyntaxOf(string path) => Path.GetExtension(path) is ".nt" or ".nq" or ".ttl" or ".trig"
        ? RdfFormat.FromFileName(path)
        : throw new BenchException($"'{path}' must end in .nt, .nq, .ttl or .trig.");

    // One header serves all pages: the prefixes that each page would declare are among these.
    private void WritePrefixes()
    {
        foreach (var (prefix, name) in PrefixMap.Field)
            _writer.Write($"{PrefixDirective}{prefix}: <{name}> .\n");
        _writer.Write('\n');
    }

    private static ReadOnlySpan<char> WithoutPrefixes(string text)
    {
        var rest = text.AsSpan();
        while (rest.StartsWith(PrefixDirective, StringComparison.Ordinal))
            rest = rest[(rest.IndexOf('\n') + 1)..];
        return rest;
    }

    // Turtle may name blank nodes anew; lines keep them, and so must be equal term by term.
    private void Check(CorpusPage page, List<Quad> quads, string written)
    {
        var read = RdfReader.ReadQuads(written, _syntax, page.Url.Value);
        var isSame = IsByLine ? read.SequenceEqual(quads) : read.Count == quads.Count && read.Distinct().Count() == quads.Count;
        if (!isSame)
            throw new BenchException($"{page.Url} was not read back as it was written in {_syntax}: the corpus would not be what it claims.");
    }
}
