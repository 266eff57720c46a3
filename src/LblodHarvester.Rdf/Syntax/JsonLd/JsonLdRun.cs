namespace LblodHarvester.Rdf;

/// <summary>One use of the algorithms: the options, the algorithms that call each other, and the place that errors are reported at.</summary>
internal sealed class JsonLdRun
{
    private string _sourceName;

    internal JsonLdRun(JsonLdOptions options, string sourceName, JsonLdDocument? document = null)
    {
        Options = options;
        _sourceName = sourceName;
        Document = document;
        Contexts = new ContextProcessing(this);
        Terms = new TermDefinitionCreation(this);
        Iris = new IriExpansion(this);
        Loader = new ContextLoader(this);
    }

    internal JsonLdOptions Options { get; }

    /// <summary>Whether the processing mode is json-ld-1.0.</summary>
    internal bool IsVersion10 => Options.Version == JsonLdVersion.JsonLd10;

    internal ContextProcessing Contexts { get; }

    internal TermDefinitionCreation Terms { get; }

    internal IriExpansion Iris { get; }

    internal ContextLoader Loader { get; }

    /// <summary>The text that is being processed; null when there is none.</summary>
    internal JsonLdDocument? Document { get; private set; }

    /// <summary>The map that is being processed, which errors name the place of.</summary>
    internal JsonMap? At { get; set; }

    /// <summary>An error at the current place.</summary>
    internal JsonLdException Error(string code, string detail, Exception? inner = null) =>
        new(code, detail, _sourceName, Document?.PlaceOf(At), inner);

    /// <summary>Does something with a text of its own, which errors that are found meanwhile name.</summary>
    internal T Within<T>(JsonLdDocument document, Func<T> work)
    {
        var (outer, name, at) = (Document, _sourceName, At);
        (Document, _sourceName, At) = (document, document.SourceName, document.Root as JsonMap);
        var result = work();
        (Document, _sourceName, At) = (outer, name, at);
        return result;
    }
}
