namespace LblodHarvester.Rdf;

/// <summary>Which syntax a file holds, by its name.</summary>
public static class RdfFormat
{
    private static readonly (string Extension, RdfSyntax Syntax)[] Known =
    [
        (".nt", RdfSyntax.NTriples),
        (".nq", RdfSyntax.NQuads),
        (".ttl", RdfSyntax.Turtle),
        (".trig", RdfSyntax.TriG),
        (".jsonld", RdfSyntax.JsonLd),
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
}
