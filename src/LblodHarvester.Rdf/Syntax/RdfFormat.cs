namespace LblodHarvester.Rdf;

/// <summary>What the syntaxes are called: on a command line, in file names and as media types.</summary>
public static class RdfFormat
{
    private const string GzipExtension = ".gz";

    private static readonly Format[] Formats =
    [
        new(RdfSyntax.NTriples, "nt", "application/n-triples", HasGraphNames: false, ".nt"),
        new(RdfSyntax.NQuads, "nq", "application/n-quads", HasGraphNames: true, ".nq"),
        new(RdfSyntax.Turtle, "ttl", "text/turtle", HasGraphNames: false, ".ttl"),
        new(RdfSyntax.TriG, "trig", "application/trig", HasGraphNames: true, ".trig"),
        new(RdfSyntax.RdfXml, "rdfxml", "application/rdf+xml", HasGraphNames: false, ".rdf", ".owl", ".xml"),
        new(RdfSyntax.JsonLd, "jsonld", "application/ld+json", HasGraphNames: true, ".jsonld"),
    ];

    /// <summary>The short names of all syntaxes: <c>nt</c>, <c>nq</c>, <c>ttl</c>, <c>trig</c>, <c>rdfxml</c>, <c>jsonld</c>.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Formats.Select(format => format.Name)];

    /// <summary>The short name of a syntax.</summary>
    public static string NameOf(RdfSyntax syntax) => Of(syntax).Name;

    /// <summary>The media type of a syntax.</summary>
    public static string MediaTypeOf(RdfSyntax syntax) => Of(syntax).MediaType;

    /// <summary>Whether the syntax can hold named graphs.</summary>
    public static bool HasGraphNames(RdfSyntax syntax) => Of(syntax).HasGraphNames;

    /// <summary>The syntax of a short name.</summary>
    /// <exception cref="FormatException">There is no such name; the message lists those that there are.</exception>
    public static RdfSyntax FromName(string name) =>
        Array.Find(Formats, format => format.Name == name)?.Syntax
        ?? throw new FormatException($"'{name}' is not an RDF syntax. Known are {string.Join(", ", Names)}.");

    /// <summary>The syntax that a file name's extension stands for, in any case; <c>.gz</c> may follow it.</summary>
    /// <exception cref="FormatException">The extension is not known; the message lists the known ones.</exception>
    public static RdfSyntax FromFileName(string fileName)
    {
        var plain = fileName.EndsWith(GzipExtension, StringComparison.OrdinalIgnoreCase) ? fileName[..^GzipExtension.Length] : fileName;
        var extension = Path.GetExtension(plain);
        if (Array.Find(Formats, format => format.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase)) is { } known)
            return known.Syntax;
        var list = string.Join(", ", Formats.SelectMany(format => format.Extensions.Select(name => $"{name} ({format.Syntax})")));
        throw new FormatException($"The name '{fileName}' does not say which RDF syntax it holds. Known are {list}; {GzipExtension} may follow.");
    }

    /// <summary>The syntax that a media type stands for, in any case and whatever its parameters.</summary>
    /// <param name="mediaType">The value of a <c>Content-Type</c> header.</param>
    /// <exception cref="FormatException">The media type is not known; the message lists the known ones.</exception>
    public static RdfSyntax FromMediaType(string mediaType)
    {
        var parameters = mediaType.IndexOf(';', StringComparison.Ordinal);
        var type = (parameters < 0 ? mediaType : mediaType[..parameters]).Trim();
        if (Array.Find(Formats, format => type.Equals(format.MediaType, StringComparison.OrdinalIgnoreCase)) is { } known)
            return known.Syntax;
        var list = string.Join(", ", Formats.Select(format => format.MediaType));
        throw new FormatException($"The media type '{mediaType}' is not that of an RDF syntax. Known are {list}.");
    }

    private static Format Of(RdfSyntax syntax) => Array.Find(Formats, format => format.Syntax == syntax)
        ?? throw new ArgumentOutOfRangeException(nameof(syntax), syntax, "This is not an RDF syntax.");

    private sealed record Format(RdfSyntax Syntax, string Name, string MediaType, bool HasGraphNames, params string[] Extensions);
}
