using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>
/// A language that RDFa 1.1 is written in: what it adds to the rules of RDFa Core 1.1, and how it is parsed. The names are those of the RDFa
/// test suite.
/// </summary>
public sealed class HostLanguage
{
    private HostLanguage(string name) => Name = name;

    /// <summary>RDFa Core 1.1 in any XML (<c>xml</c>): section 4.2 of RDFa Core 1.1.</summary>
    public static HostLanguage Xml { get; } = new("xml") { IsXml = true, ReadsXmlBase = true };

    /// <summary>SVG Tiny 1.2 (<c>svg</c>), which reads as any XML does.</summary>
    public static HostLanguage Svg { get; } = new("svg") { IsXml = true, ReadsXmlBase = true };

    /// <summary>XHTML+RDFa 1.1 (<c>xhtml1</c>).</summary>
    public static HostLanguage Xhtml1 { get; } = new("xhtml1")
    {
        IsXml = true,
        ReadsBaseElement = true,
        ReadsLang = true,
        HeadAndBodyKeepSubject = true,
        Terms = InitialContext.XhtmlTerms,
    };

    /// <summary>HTML5 (<c>html5</c>): HTML+RDFa 1.1.</summary>
    public static HostLanguage Html5 { get; } = OfHtml("html5", isXml: false);

    /// <summary>HTML 4 (<c>html4</c>), to which HTML+RDFa 1.1 gives the rules of HTML5.</summary>
    public static HostLanguage Html4 { get; } = OfHtml("html4", isXml: false);

    /// <summary>XHTML5 (<c>xhtml5</c>): HTML+RDFa 1.1 in XML.</summary>
    public static HostLanguage Xhtml5 { get; } = OfHtml("xhtml5", isXml: true);

    /// <summary>The name of the language in the RDFa test suite.</summary>
    public string Name { get; }

    /// <summary>Whether the page is parsed as XML; otherwise by the tree construction of HTML.</summary>
    internal bool IsXml { get; private init; }

    /// <summary>Whether the <c>base</c> element sets the base (XHTML+RDFa 1.1, section 3.1; HTML+RDFa 1.1, section 3.1).</summary>
    internal bool ReadsBaseElement { get; private init; }

    /// <summary>Whether <c>xml:base</c> sets the base of an element and what is in it (HTML+RDFa 1.1, section 3.1, of XHTML5).</summary>
    internal bool ReadsXmlBase { get; private init; }

    /// <summary>Whether <c>lang</c> is the language where there is no <c>xml:lang</c>.</summary>
    internal bool ReadsLang { get; private init; }

    /// <summary>
    /// Whether a <c>meta</c> element is the language where no element around says one (HTML+RDFa 1.1, section 3.3, and HTML, section 3.2.6.2).
    /// </summary>
    internal bool ReadsLanguagePragma { get; private init; }

    /// <summary>Whether <c>head</c> and <c>body</c> without a resource of their own speak of what their parent speaks of.</summary>
    internal bool HeadAndBodyKeepSubject { get; private init; }

    /// <summary>Whether the terms of <c>rel</c> and <c>rev</c> are ignored beside <c>property</c> (HTML+RDFa 1.1, section 3.1).</summary>
    internal bool IgnoresTermsBesideProperty { get; private init; }

    /// <summary>Whether <c>datetime</c> and <c>time</c> give values (HTML+RDFa 1.1, section 3.1).</summary>
    internal bool ReadsTime { get; private init; }

    /// <summary>Whether the datatype <c>rdf:HTML</c> keeps the markup of the content (HTML+RDFa 1.1, section 3.1).</summary>
    internal bool HasHtmlLiterals { get; private init; }

    /// <summary>Whether patterns are copied (HTML+RDFa 1.1, section 3.5).</summary>
    internal bool CopiesPatterns { get; private init; }

    /// <summary>The terms of the initial context.</summary>
    internal IReadOnlyDictionary<string, Iri> Terms { get; private init; } = InitialContext.Terms;

    /// <summary>The language of a page by its media type, and by its document type and root element what that leaves open.</summary>
    /// <param name="contentType">The HTTP Content-Type header, or null.</param>
    /// <param name="text">The text of the page.</param>
    public static HostLanguage Detect(string? contentType, string text) => HostLanguageDetection.Detect(contentType, text);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static HostLanguage OfHtml(string name, bool isXml) => new(name)
    {
        IsXml = isXml,
        ReadsBaseElement = true,
        ReadsXmlBase = isXml,
        ReadsLang = true,
        ReadsLanguagePragma = true,
        HeadAndBodyKeepSubject = true,
        IgnoresTermsBesideProperty = true,
        ReadsTime = true,
        HasHtmlLiterals = true,
        CopiesPatterns = true,
    };
}
