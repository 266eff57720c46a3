using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Conformance.Rdfa;

/// <summary>One test of the RDFa 1.1 suite in one version and host language.</summary>
/// <param name="Version">Such as <c>rdfa1.1</c>.</param>
/// <param name="Host">Such as <c>html5-invalid</c>.</param>
/// <param name="Number">Such as <c>0001</c>.</param>
/// <param name="Description">What the manifest says that it tests.</param>
/// <param name="Expected">What the test's query is to answer.</param>
public sealed record RdfaTest(string Version, string Host, string Number, string Description, bool Expected)
{
    internal HostLanguage HostLanguage => Host switch
    {
        "html4" => HostLanguage.Html4,
        "html5" or "html5-invalid" => HostLanguage.Html5,
        "xhtml1" => HostLanguage.Xhtml1,
        "xhtml5" or "xhtml5-invalid" => HostLanguage.Xhtml5,
        "xml" => HostLanguage.Xml,
        "svg" => HostLanguage.Svg,
        _ => throw new InvalidDataException($"The suite has the host language '{Host}', which was not there before."),
    };

    /// <summary>The name of the page.</summary>
    internal string Page => Number + Host switch
    {
        "html4" or "html5" or "html5-invalid" => ".html",
        "xml" => ".xml",
        "svg" => ".svg",
        _ => ".xhtml",
    };

    /// <summary>The address that the page has on the web.</summary>
    internal Iri Address => new($"http://rdfa.info/test-suite/test-cases/{Version}/{Host}/{Page}");

    public override string ToString() => $"{Version}/{Host}/{Number}";
}
