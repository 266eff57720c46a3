using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Bench.Corpus;

/// <summary>The real pages of the shared data, extracted.</summary>
internal static class RealPages
{
    private const string ContentType = "text/html; charset=utf-8";

    /// <summary>Where the pages are.</summary>
    internal static string Folder { get; } = Path.Combine(BenchFolders.Shared, "documents");

    /// <summary>Reads and extracts every page of the shared data, in the order of their names.</summary>
    /// <exception cref="BenchException">The shared data is not there.</exception>
    internal static IReadOnlyList<CorpusPage> Extract() => [.. Files().Select(Extract)];

    /// <summary>The files of the pages, those in folders within too, in the order of their names.</summary>
    /// <exception cref="BenchException">The shared data is not there.</exception>
    internal static IReadOnlyList<string> Files()
    {
        var files = Directory.Exists(Folder) ? Directory.GetFiles(Folder, "*.html", SearchOption.AllDirectories) : [];
        if (files.Length == 0)
        {
            throw new BenchException(
                $"There are no pages in {Folder}. Set LBLOD_SHARED to a folder with published pages in documents/*.html: decision lists, agendas "
                + "and minutes with RDFa, as municipalities publish them on their own sites; docs/architecture.md names them.");
        }

        return [.. files.Order(StringComparer.Ordinal)];
    }

    /// <summary>The file of a page.</summary>
    /// <param name="name">Its name, without a folder.</param>
    /// <exception cref="BenchException">It is not there.</exception>
    internal static string FileOf(string name) => Files().FirstOrDefault(file => Path.GetFileName(file) == name)
        ?? throw new BenchException($"There is no {name} in {Folder}, though there are other pages.");

    /// <summary>The text of a page, as every reader of it gets it.</summary>
    internal static string TextOf(string file) => HtmlDecoder.Decode(File.ReadAllBytes(file), ContentType).Text;

    private static CorpusPage Extract(string file)
    {
        var url = AddressOf(Path.GetFileNameWithoutExtension(file));
        var triples = RdfaExtractor.Extract(TextOf(file), url).Triples.Select(extracted => Repair(extracted.Triple));
        return new CorpusPage(url, [.. triples.Where(IsWellFormed)]);
    }

    // The files are named place-document.vendor.html, and do not tell their address.
    private static Iri AddressOf(string name)
    {
        var (subject, vendor) = name.Split('.', 2) is [var first, var second] ? (first, second) : (name, "pages");
        var cut = subject.LastIndexOf('-');
        var (place, document) = cut < 0 ? (subject, "page") : (subject[..cut], subject[(cut + 1)..]);
        return new Iri($"https://{vendor}.{place}.example/zittingen/5e8d6f2a-0b1c-4d3e-9f70-a1b2c3d4e5f6/{document}");
    }

    // White space within IRIs is the commonest fault of the pages, and no syntax can carry it.
    private static Triple Repair(Triple triple) =>
        new((Resource)Repair(triple.Subject), (Iri)Repair(triple.Predicate), Repair(triple.Object));

    private static Term Repair(Term term) => term is Iri { IsWellFormed: false } iri
        ? Iri.Unchecked(string.Concat(iri.Value.Where(c => !char.IsWhiteSpace(c))))
        : term;

    private static bool IsWellFormed(Triple triple) =>
        IsWellFormed(triple.Subject) && IsWellFormed(triple.Predicate) && IsWellFormed(triple.Object);

    private static bool IsWellFormed(Term term) => term switch
    {
        Iri iri => iri.IsWellFormed,
        Literal literal => literal.Datatype.IsWellFormed,
        _ => true,
    };
}
