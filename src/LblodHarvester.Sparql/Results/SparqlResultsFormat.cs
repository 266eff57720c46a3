namespace LblodHarvester.Sparql.Results;

/// <summary>
/// A format for the answers to <c>SELECT</c> and <c>ASK</c>: what it is called on a command line and as media type, and what it can carry.
/// What <c>CONSTRUCT</c> and <c>DESCRIBE</c> answer is RDF, and written in its syntaxes.
/// </summary>
public sealed class SparqlResultsFormat
{
    private SparqlResultsFormat(string name, bool carriesBooleans, params string[] mediaTypes)
    {
        Name = name;
        CarriesBooleans = carriesBooleans;
        MediaTypes = mediaTypes;
    }

    /// <summary>SPARQL 1.1 Query Results JSON Format.</summary>
    public static SparqlResultsFormat Json { get; } = new("json", true, "application/sparql-results+json", "application/json", "text/json");

    /// <summary>SPARQL Query Results XML Format (Second Edition).</summary>
    public static SparqlResultsFormat Xml { get; } = new("xml", true, "application/sparql-results+xml", "application/xml", "text/xml");

    /// <summary>SPARQL 1.1 Query Results CSV: the texts of the terms, without their kinds, datatypes and languages.</summary>
    public static SparqlResultsFormat Csv { get; } = new("csv", false, "text/csv");

    /// <summary>SPARQL 1.1 Query Results TSV: the terms as Turtle writes them.</summary>
    public static SparqlResultsFormat Tsv { get; } = new("tsv", false, "text/tab-separated-values");

    /// <summary>All formats; what a server likes best to give comes first.</summary>
    public static IReadOnlyList<SparqlResultsFormat> All { get; } = [Json, Xml, Csv, Tsv];

    /// <summary>The short name: <c>json</c>, <c>xml</c>, <c>csv</c> or <c>tsv</c>.</summary>
    public string Name { get; }

    /// <summary>Whether it can carry the answer to <c>ASK</c>. All of them carry solutions.</summary>
    public bool CarriesBooleans { get; }

    /// <summary>The media type that is its own.</summary>
    public string MediaType => MediaTypes[0];

    /// <summary>Its media type, and then the more general ones that stand for it when results are asked for.</summary>
    public IReadOnlyList<string> MediaTypes { get; }

    /// <summary>The format of a short name.</summary>
    /// <exception cref="FormatException">There is no such name; the message lists those that there are.</exception>
    public static SparqlResultsFormat FromName(string name) =>
        All.FirstOrDefault(format => format.Name == name)
        ?? throw new FormatException($"'{name}' is not a format of query results. Known are {string.Join(", ", All.Select(format => format.Name))}.");

    /// <summary>The format that a media type stands for, in any case and whatever its parameters.</summary>
    /// <param name="mediaType">The value of a <c>Content-Type</c> header.</param>
    /// <exception cref="FormatException">The media type is not known; the message lists the known ones.</exception>
    public static SparqlResultsFormat FromMediaType(string mediaType)
    {
        var parameters = mediaType.IndexOf(';', StringComparison.Ordinal);
        var type = (parameters < 0 ? mediaType : mediaType[..parameters]).Trim();
        return All.FirstOrDefault(format => format.MediaTypes.Contains(type, StringComparer.OrdinalIgnoreCase))
            ?? throw new FormatException(
                $"The media type '{mediaType}' is not that of query results. Known are {string.Join(", ", All.Select(format => format.MediaType))}.");
    }

    /// <summary>The short name.</summary>
    public override string ToString() => Name;
}
