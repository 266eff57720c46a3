namespace LblodHarvester.Rdf;

/// <summary>Which syntax a file or a message holds, by its name or its media type.</summary>
public static class RdfFormat
{
    private static readonly (string Extension, RdfSyntax Syntax)[] Known =
    [
        (".nt", RdfSyntax.NTriples),
        (".nq", RdfSyntax.NQuads),
        (".ttl", RdfSyntax.Turtle),
        (".trig", RdfSyntax.TriG),
        (".rdf", RdfSyntax.RdfXml),
        (".owl", RdfSyntax.RdfXml),
        (".xml", RdfSyntax.RdfXml),
        (".jsonld", RdfSyntax.JsonLd),
    ];

    private static readonly (string MediaType, RdfSyntax Syntax)[] MediaTypes =
    [
        ("application/n-triples", RdfSyntax.NTriples),
        ("application/n-quads", RdfSyntax.NQuads),
        ("text/turtle", RdfSyntax.Turtle),
        ("application/trig", RdfSyntax.TriG),
        ("application/rdf+xml", RdfSyntax.RdfXml),
        ("application/ld+json", RdfSyntax.JsonLd),
    ];

    /// <summary>The syntax that a file name's extension stands for, in any case.</summary>
    /// <exception cref="FormatException">The extension is not known; the message lists the known ones.</exception>
    public static RdfSyntax FromFileName(string fileName)
    {
        var extension = Path.GetExtension(fileName);
        foreach (var (known, syntax) in Known)
        {
            if (extension.Equals(known, StringComparison.OrdinalIgnoreCase))
                return syntax;
        }

        var list = string.Join(", ", Known.Select(known => $"{known.Extension} ({known.Syntax})"));
        throw new FormatException($"The name '{fileName}' does not say which RDF syntax it holds. Known are {list}.");
    }

    /// <summary>The syntax that a media type stands for, in any case and whatever its parameters.</summary>
    /// <param name="mediaType">The value of a <c>Content-Type</c> header.</param>
    /// <exception cref="FormatException">The media type is not known; the message lists the known ones.</exception>
    public static RdfSyntax FromMediaType(string mediaType)
    {
        var parameters = mediaType.IndexOf(';', StringComparison.Ordinal);
        var type = (parameters < 0 ? mediaType : mediaType[..parameters]).Trim();
        foreach (var (known, syntax) in MediaTypes)
        {
            if (type.Equals(known, StringComparison.OrdinalIgnoreCase))
                return syntax;
        }

        var list = string.Join(", ", MediaTypes.Select(known => known.MediaType));
        throw new FormatException($"The media type '{mediaType}' is not that of an RDF syntax. Known are {list}.");
    }

    /// <summary>The media type of a syntax.</summary>
    public static string MediaTypeOf(RdfSyntax syntax) => Array.Find(MediaTypes, known => known.Syntax == syntax).MediaType;
}
