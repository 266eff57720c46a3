namespace LblodHarvester.Rdf;

/// <summary>JSON that is no JSON-LD, or that cannot become it: the error of JSON-LD 1.1 API, section 9.6, and where it was found.</summary>
public sealed class JsonLdException : Exception
{
    internal JsonLdException(string code, string detail, string source, (int Line, int Column)? place, Exception? inner = null)
        : base($"{source}{(place is var (line, column) ? $":{line}:{column}" : "")}: {code}: {detail}", inner)
    {
        Code = code;
        SourceName = source;
        Line = place?.Line;
        Column = place?.Column;
    }

    /// <summary>The error code as the specification spells it, such as <c>invalid @id value</c>.</summary>
    public string Code { get; }

    /// <summary>The name of the document or context in which it was found.</summary>
    public string SourceName { get; }

    /// <summary>The line, from 1, of the object in which it was found; null when that was not read from a text.</summary>
    public int? Line { get; }

    /// <summary>The column of that object in UTF-16 code units, from 1.</summary>
    public int? Column { get; }
}
