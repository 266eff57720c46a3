namespace LblodHarvester.Rdfa;

/// <summary>
/// The attributes of one element that RDFa reads in the host language (RDFa Core 1.1, section 5; HTML+RDFa 1.1, section 3.1); null where not
/// written.
/// </summary>
internal sealed class RdfaAttributes
{
    internal WrittenValue? About { get; private set; }

    internal WrittenValue? Content { get; private set; }

    internal WrittenValue? Datatype { get; private set; }

    internal WrittenValue? Datetime { get; private set; }

    internal WrittenValue? Href { get; private set; }

    internal bool InList { get; private set; }

    /// <summary>From <c>xml:lang</c>, or else from <c>lang</c> (HTML+RDFa 1.1, section 3.1).</summary>
    internal WrittenValue? Language { get; private set; }

    internal WrittenValue? Prefix { get; private set; }

    internal WrittenValue? Property { get; private set; }

    internal WrittenValue? Rel { get; private set; }

    internal WrittenValue? Resource { get; private set; }

    internal WrittenValue? Rev { get; private set; }

    internal WrittenValue? Src { get; private set; }

    internal WrittenValue? TypeOf { get; private set; }

    internal WrittenValue? Vocab { get; private set; }

    internal WrittenValue? XmlBase { get; private set; }

    /// <summary>The prefixes that <c>xmlns:*</c> declares; null when it declares none.</summary>
    internal List<(string Prefix, string Iri)>? Namespaces { get; private set; }

    /// <summary>Reads those that an element has.</summary>
    internal static RdfaAttributes Read(MarkupElement element, HostLanguage host, WrittenValues values)
    {
        var attributes = new RdfaAttributes();
        for (var i = 0; i < element.AttributeCount; i++)
        {
            var attribute = element.AttributeAt(i);
            if (RoleOf(attribute.Name, host) != AttributeRole.None)
                attributes.Set(attribute.Name, values.Of(attribute.Text.Span));
        }

        return attributes;
    }

    /// <summary>The strongest role that an attribute of the element plays.</summary>
    internal static AttributeRole StrongestRole(MarkupElement element, HostLanguage host)
    {
        var strongest = AttributeRole.None;
        for (var i = 0; i < element.AttributeCount; i++)
        {
            var role = RoleOf(element.AttributeAt(i).Name, host);
            if (role > strongest)
                strongest = role;
        }

        return strongest;
    }

    private static AttributeRole RoleOf(string name, HostLanguage host) => name switch
    {
        "content" or "datatype" => AttributeRole.Value,
        "datetime" => host.ReadsTime ? AttributeRole.Value : AttributeRole.None,
        "xml:lang" => AttributeRole.Context,
        "lang" => host.ReadsLang ? AttributeRole.Context : AttributeRole.None,
        "href" or "src" => AttributeRole.Context,
        "about" or "inlist" or "prefix" or "property" or "rel" or "resource" or "rev" or "typeof" or "vocab" => AttributeRole.Statement,
        "xml:base" => host.ReadsXmlBase ? AttributeRole.Statement : AttributeRole.None,
        _ => name.StartsWith("xmlns:", StringComparison.Ordinal) ? AttributeRole.Statement : AttributeRole.None,
    };

    private void Set(string name, WrittenValue value)
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
            default: (Namespaces ??= []).Add((name["xmlns:".Length..], value.Text)); break;
        }
    }
}
