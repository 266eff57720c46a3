namespace LblodHarvester.Rdfa;

/// <summary>
/// The attributes of one element that RDFa reads in the host language (RDFa Core 1.1, section 5; HTML+RDFa 1.1, section 3.1); null where not
/// written.
/// </summary>
internal sealed class RdfaAttributes
{
    internal static readonly RdfaAttributes None = new();

    internal string? About { get; private set; }

    internal string? Content { get; private set; }

    internal string? Datatype { get; private set; }

    internal string? Datetime { get; private set; }

    internal string? Href { get; private set; }

    internal bool InList { get; private set; }

    /// <summary>From <c>xml:lang</c>, or else from <c>lang</c> (HTML+RDFa 1.1, section 3.1).</summary>
    internal string? Language { get; private set; }

    internal string? Prefix { get; private set; }

    internal string? Property { get; private set; }

    internal string? Rel { get; private set; }

    internal string? Resource { get; private set; }

    internal string? Rev { get; private set; }

    internal string? Src { get; private set; }

    internal string? TypeOf { get; private set; }

    internal string? Vocab { get; private set; }

    internal string? XmlBase { get; private set; }

    /// <summary>The prefixes that <c>xmlns:*</c> declares.</summary>
    internal List<(string Prefix, string Iri)> Namespaces { get; } = [];

    /// <summary>Whether the element has one of the attributes that give a subject or object.</summary>
    internal bool HasResource => (About ?? Resource ?? Href ?? Src) is not null;

    /// <summary>Reads an element's attributes; <see cref="None"/> when RDFa has no use for any of them.</summary>
    internal static RdfaAttributes Read(MarkupElement element, HostLanguage host)
    {
        RdfaAttributes? attributes = null;
        for (var i = 0; i < element.AttributeCount; i++)
        {
            var attribute = element.AttributeAt(i);
            if (IsRead(attribute.Name, host))
                (attributes ??= new RdfaAttributes()).Set(attribute.Name, attribute.Value);
        }

        return attributes ?? None;
    }

    private static bool IsRead(string name, HostLanguage host) => name switch
    {
        "about" or "content" or "datatype" or "href" or "inlist" or "prefix" or "property" or "rel" or "resource" or "rev" or "src" or "typeof"
            or "vocab" or "xml:lang" => true,
        "datetime" => host.ReadsTime,
        "lang" => host.ReadsLang,
        "xml:base" => host.ReadsXmlBase,
        _ => name.StartsWith("xmlns:", StringComparison.Ordinal),
    };

    private void Set(string name, string value)
    {
        switch (name)
        {
            case "about": About = value; break;
            case "content": Content = value; break;
            case "datatype": Datatype = value; break;
            case "datetime": Datetime = value; break;
            case "href": Href = value; break;
            case "inlist": InList = true; break;
            case "lang": Language ??= value; break;
            case "xml:lang": Language = value; break;
            case "prefix": Prefix = value; break;
            case "property": Property = value; break;
            case "rel": Rel = value; break;
            case "resource": Resource = value; break;
            case "rev": Rev = value; break;
            case "src": Src = value; break;
            case "typeof": TypeOf = value; break;
            case "vocab": Vocab = value; break;
            case "xml:base": XmlBase = value; break;
            default: Namespaces.Add((name["xmlns:".Length..], value)); break;
        }
    }
}
