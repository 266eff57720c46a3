using System.Text;
using System.Xml;

namespace LblodHarvester.Rdf;

/// <summary>Writes RDF/XML as people write it: elements named for the type of a node, nodes and lists where they are referred to.</summary>
internal sealed class RdfXmlWriter
{
    private const int Indent = 2;

    private readonly List<Triple> _triples;
    private readonly Dictionary<Resource, List<Triple>> _bySubject;
    private readonly BlankNodeLayout _layout;
    private readonly RdfXmlNamespaces _namespaces;
    private readonly Dictionary<BlankNode, string> _nodeIds = [];
    private readonly StringBuilder _text = new();

    internal RdfXmlWriter(IEnumerable<Quad> quads, PrefixMap prefixes)
    {
        var distinct = quads.Distinct().ToList();
        _triples = [.. distinct.Select(quad => quad.ToTriple())];
        _bySubject = _triples.GroupBy(triple => triple.Subject).ToDictionary(group => group.Key, group => group.ToList());
        _layout = new BlankNodeLayout(distinct, canBeItem: term => term is Resource);
        _namespaces = new RdfXmlNamespaces(prefixes);
        NameBlankNodes();
    }

    internal void Write(TextWriter writer)
    {
        foreach (var triple in _triples)
            CheckTriple(triple);
        foreach (var subject in _bySubject.Keys.Where(subject => !_layout.IsNested(subject)))
        {
            _text.Append('\n');
            AppendNode(subject, Indent);
        }

        var root = $"{_namespaces.Rdf}:RDF";
        var start = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<").Append(root);
        _namespaces.AppendDeclarations(start);
        writer.Write(start.Append(">\n"));
        writer.Write(_text);
        writer.Write($"{(_text.Length > 0 ? "\n" : "")}</{root}>\n");
    }

    // A label that is no XML name gives way to one that is, and that no other node has.
    private void NameBlankNodes()
    {
        var labels = new BlankNodeLabels();
        var nodes = _triples.SelectMany(triple => new Term[] { triple.Subject, triple.Object }).OfType<BlankNode>().Distinct().ToList();
        foreach (var node in nodes.Where(node => TextForms.IsNcName(node.Label)))
            _nodeIds.Add(node, labels.Labelled(node.Label).Label);
        foreach (var node in nodes.Where(node => !_nodeIds.ContainsKey(node)))
            _nodeIds.Add(node, labels.Fresh().Label);
    }

    private void CheckTriple(Triple triple)
    {
        var (subject, predicate, @object) = triple;
        if (!RdfXmlNames.IsPropertyAttribute(predicate))
            throw Unwritable(triple, "RDF/XML keeps the predicate's name for itself");
        if (_namespaces.TryName(predicate) is null)
            throw Unwritable(triple, "the predicate does not end in an XML name, as an element must");
        CheckIri(triple, subject as Iri);
        CheckIri(triple, predicate);
        CheckIri(triple, @object as Iri ?? (@object as Literal)?.Datatype);
        if (@object is Literal literal && !IsXmlText(literal.Value))
            throw Unwritable(triple, "the text has a character that XML cannot hold");
    }

    private static void CheckIri(Triple triple, Iri? iri)
    {
        if (iri is not null && (!IsXmlText(iri.Value) || RdfXmlIris.TryResolve(null, iri.Value, out _) is null))
            throw Unwritable(triple, $"{iri} is not an absolute IRI");
    }

    private static ArgumentException Unwritable(Triple triple, string reason) =>
        new($"RDF/XML cannot hold the triple {triple} : {reason}. Write another syntax.");

    private void AppendNode(Resource subject, int indent)
    {
        var triples = _bySubject.GetValueOrDefault(subject, []);
        var type = TypeOf(triples);
        StartLine(indent).Append('<').Append(NameOf(type));
        if (subject is Iri iri)
            AppendAttribute("about", iri.Value);
        else if (subject is BlankNode node && !_layout.IsNested(node) && !_layout.IsUnreferenced(node))
            AppendAttribute("nodeID", _nodeIds[node]);
        AppendProperties(triples.Where(triple => triple != type), NameOf(type), indent);
    }

    // The first type that an element can be named for.
    private Triple? TypeOf(List<Triple> triples) => triples.Find(triple =>
        triple.Predicate == Vocab.Rdf.Type && triple.Object is Iri iri
        && iri != RdfXmlNames.Description && RdfXmlNames.IsNodeElement(iri) && _namespaces.TryName(iri) is not null);

    private string NameOf(Triple? type) => type is null ? $"{_namespaces.Rdf}:Description" : _namespaces.TryName((Iri)type.Object)!;

    // The rest of an element whose start tag is open.
    private void AppendProperties(IEnumerable<Triple> triples, string name, int indent)
    {
        var isEmpty = true;
        foreach (var triple in triples.OrderBy(triple => triple.Predicate, PredicateOrder.Instance))
        {
            _text.Append(isEmpty ? ">\n" : "");
            isEmpty = false;
            AppendProperty(triple, indent + Indent);
        }

        if (isEmpty)
            _text.Append("/>\n");
        else
            StartLine(indent).Append("</").Append(name).Append(">\n");
    }

    private void AppendProperty(Triple triple, int indent)
    {
        var name = _namespaces.TryName(triple.Predicate)!;
        StartLine(indent).Append('<').Append(name);
        switch (triple.Object)
        {
            case Literal literal:
                AppendLiteral(literal, name);
                break;
            case var list when _layout.TryGetList(list, out var items):
                AppendList(items, name, indent);
                break;
            case Iri iri:
                AppendAttribute("resource", iri.Value);
                _text.Append("/>\n");
                break;
            case BlankNode node when _layout.IsNested(node):
                AppendNested(node, name, indent);
                break;
            case BlankNode node:
                AppendAttribute("nodeID", _nodeIds[node]);
                _text.Append("/>\n");
                break;
        }
    }

    private void AppendLiteral(Literal literal, string name)
    {
        var isMarkup = literal.Datatype == Vocab.Rdf.XmlLiteral && ExclusiveCanonicalXml.Canonicalise(literal.Value) == literal.Value;
        if (isMarkup)
            AppendAttribute("parseType", "Literal");
        else if (literal.Language is not null)
            _text.Append(" xml:lang=\"").Append(literal.Language).Append('"');
        else if (literal.Datatype != Vocab.Xsd.String)
            AppendAttribute("datatype", literal.Datatype.Value);
        _text.Append('>');
        if (isMarkup)
            _text.Append(literal.Value);
        else
            XmlEscapes.AppendText(_text, literal.Value);
        _text.Append("</").Append(name).Append(">\n");
    }

    private void AppendList(IReadOnlyList<Term> items, string name, int indent)
    {
        AppendAttribute("parseType", "Collection");
        if (items.Count == 0)
        {
            _text.Append("/>\n");
            return;
        }

        _text.Append(">\n");
        foreach (var item in items)
        {
            if (_layout.IsNested(item))
                AppendNode((Resource)item, indent + Indent);
            else
                AppendReference((Resource)item, indent + Indent);
        }

        StartLine(indent).Append("</").Append(name).Append(">\n");
    }

    private void AppendReference(Resource item, int indent)
    {
        StartLine(indent).Append('<').Append(NameOf(null));
        if (item is BlankNode node)
            AppendAttribute("nodeID", _nodeIds[node]);
        else
            AppendAttribute("about", ((Iri)item).Value);
        _text.Append("/>\n");
    }

    private void AppendNested(BlankNode node, string name, int indent)
    {
        var triples = _bySubject.GetValueOrDefault(node, []);
        if (TypeOf(triples) is null)
        {
            AppendAttribute("parseType", "Resource");
            AppendProperties(triples, name, indent);
            return;
        }

        _text.Append(">\n");
        AppendNode(node, indent + Indent);
        StartLine(indent).Append("</").Append(name).Append(">\n");
    }

    private void AppendAttribute(string rdfName, string value)
    {
        _text.Append(' ').Append(_namespaces.Rdf).Append(':').Append(rdfName).Append("=\"");
        XmlEscapes.AppendAttribute(_text, value);
        _text.Append('"');
    }

    private StringBuilder StartLine(int indent) => _text.Append(' ', indent);

    private static bool IsXmlText(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (XmlConvert.IsXmlChar(value[i]))
                continue;
            if (i + 1 == value.Length || !XmlConvert.IsXmlSurrogatePair(value[i + 1], value[i]))
                return false;
            i++;
        }

        return true;
    }
}
