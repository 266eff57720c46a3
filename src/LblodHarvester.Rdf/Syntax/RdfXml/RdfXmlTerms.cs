namespace LblodHarvester.Rdf;

/// <summary>Makes terms of what attributes and texts say. Section numbers are those of RDF 1.1 XML Syntax.</summary>
internal sealed class RdfXmlTerms(RdfXmlEvents events)
{
    private readonly DocumentBlankNodes _blankNodes = new();
    private readonly RdfXmlIris _iris = new();
    private readonly HashSet<Iri> _ids = [];

    internal BlankNode FreshBlankNode() => _blankNodes.Fresh();

    // 7.2.22 idAttr, with its constraint-id: one rdf:ID stands once under one base
    internal Iri Identify(RdfXmlElement element, RdfXmlAttribute id)
    {
        CheckName(id);
        var iri = Resolve(element, id, $"#{id.Value}");
        return _ids.Add(iri) ? iri : throw events.Error(id.Place, id.Value, "an rdf:ID that is not in use: this one names something above");
    }

    // 7.2.23 nodeIdAttr
    internal BlankNode BlankNode(RdfXmlAttribute nodeId)
    {
        CheckName(nodeId);
        return DocumentBlankNodes.Written(nodeId.Value);
    }

    // 7.2.24 aboutAttr, 7.2.26 resourceAttr, 7.2.27 datatypeAttr, 7.2.32 URI-reference
    internal Iri Resolve(RdfXmlElement element, RdfXmlAttribute reference) => Resolve(element, reference, reference.Value);

    // 7.2.33 literal
    internal Literal Literal(RdfXmlElement element, string text, RdfXmlAttribute? datatype = null)
    {
        if (datatype is null)
            return element.Language is null ? new Literal(text) : Rdf.Literal.InLanguage(text, element.Language);
        var type = Resolve(element, datatype);
        return type == Vocab.Rdf.LangString
            ? throw events.Error(datatype.Place, datatype.Value, "xml:lang in place of the datatype rdf:langString")
            : new Literal(text, type);
    }

    private Iri Resolve(RdfXmlElement element, RdfXmlAttribute attribute, string reference) =>
        _iris.TryFind(element.Base, reference, out var expected) ?? throw events.Error(attribute.Place, attribute.Value, expected!);

    // 7.2.34 rdf-id
    private void CheckName(RdfXmlAttribute attribute)
    {
        if (!TextForms.IsNcName(attribute.Value))
            throw events.Error(attribute.Place, attribute.Value, "an XML name without a colon: letters, digits, '.', '-' and '_', not starting with a digit");
    }
}
