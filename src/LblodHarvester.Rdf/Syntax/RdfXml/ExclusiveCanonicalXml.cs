using System.Text;
using System.Xml;

namespace LblodHarvester.Rdf;

/// <summary>
/// Writes nodes in Exclusive XML Canonicalization 1.0 with comments and without inclusive prefixes: the form of an XML literal
/// (RDF 1.1 XML Syntax, section 7.2.17).
/// </summary>
internal sealed class ExclusiveCanonicalXml(StringBuilder output)
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private readonly Dictionary<string, string> _rendered = new(StringComparer.Ordinal);
    private readonly Stack<List<(string Prefix, string? Former)>> _changes = new();

    /// <summary>The canonical form of the content of an element; null when it is not well-formed.</summary>
    internal static string? Canonicalise(string content)
    {
        var text = new StringBuilder();
        var canonical = new ExclusiveCanonicalXml(text);
        using var reader = XmlReader.Create(new StringReader($"<content>{content}</content>"), Settings);
        try
        {
            while (reader.Read())
            {
                if (reader.Depth > 0)
                    canonical.Append(reader);
            }
        }
        catch (XmlException)
        {
            return null;
        }

        return text.ToString();
    }

    /// <summary>Appends the node that a reader stands at, and not what is in it.</summary>
    internal void Append(XmlReader node)
    {
        switch (node.NodeType)
        {
            case XmlNodeType.Element:
                AppendStart(node);
                break;
            case XmlNodeType.EndElement:
                AppendEnd(node.Name);
                break;
            case XmlNodeType.Comment:
                output.Append("<!--").Append(node.Value).Append("-->");
                break;
            case XmlNodeType.ProcessingInstruction:
                output.Append("<?").Append(node.Name).Append(node.Value.Length == 0 ? "" : " ").Append(node.Value).Append("?>");
                break;
            default:
                AppendText(node.Value);
                break;
        }
    }

    /// <summary>Appends a text, or a part of one.</summary>
    internal void AppendText(ReadOnlySpan<char> value) => XmlEscapes.AppendText(output, value);

    private void AppendStart(XmlReader element)
    {
        var (name, isEmpty) = (element.Name, element.IsEmptyElement);
        var namespaces = new SortedDictionary<string, string>(StringComparer.Ordinal) { [element.Prefix] = element.NamespaceURI };
        var attributes = new List<(string Namespace, string LocalName, string Name, string Value)>();
        while (element.MoveToNextAttribute())
        {
            if (element.NamespaceURI == XmlNamespaces.Xmlns)
                continue;
            if (element.Prefix.Length > 0)
                namespaces[element.Prefix] = element.NamespaceURI;
            attributes.Add((element.NamespaceURI, element.LocalName, element.Name, element.Value));
        }

        element.MoveToElement();
        output.Append('<').Append(name);
        AppendNamespaces(namespaces);
        foreach (var attribute in attributes.OrderBy(a => a.Namespace, StringComparer.Ordinal).ThenBy(a => a.LocalName, StringComparer.Ordinal))
            AppendAttribute(attribute.Name, attribute.Value);
        output.Append('>');
        if (isEmpty)
            AppendEnd(name);
    }

    // A namespace is declared where a name uses it and no element around declares the same.
    private void AppendNamespaces(SortedDictionary<string, string> used)
    {
        var changes = new List<(string Prefix, string? Former)>();
        foreach (var (prefix, name) in used)
        {
            var former = _rendered.GetValueOrDefault(prefix);
            if (prefix == "xml" || name == (former ?? ""))
                continue;
            changes.Add((prefix, former));
            _rendered[prefix] = name;
            AppendAttribute(prefix.Length == 0 ? "xmlns" : $"xmlns:{prefix}", name);
        }

        _changes.Push(changes);
    }

    private void AppendAttribute(string name, string value)
    {
        output.Append(' ').Append(name).Append("=\"");
        XmlEscapes.AppendAttribute(output, value);
        output.Append('"');
    }

    private void AppendEnd(string name)
    {
        output.Append("</").Append(name).Append('>');
        foreach (var (prefix, former) in _changes.Pop())
        {
            if (former is null)
                _rendered.Remove(prefix);
            else
                _rendered[prefix] = former;
        }
    }
}
