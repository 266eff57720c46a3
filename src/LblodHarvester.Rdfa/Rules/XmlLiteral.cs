using System.Text;
using AngleSharp.Dom;

namespace LblodHarvester.Rdfa;

/// <summary>The content of an element as exclusive canonical XML, for <c>rdf:XMLLiteral</c> (RDF 1.1 Concepts, section 5.2).</summary>
internal static class XmlLiteral
{
    internal static string Write(IElement element)
    {
        var text = new StringBuilder();
        foreach (var child in element.ChildNodes)
            Write(child, null, text);
        return text.ToString();
    }

    private static void Write(INode node, string? namespaceInForce, StringBuilder text)
    {
        switch (node)
        {
            case IElement element:
                WriteElement(element, namespaceInForce, text);
                break;
            case IComment comment:
                text.Append("<!--").Append(comment.Data).Append("-->");
                break;
            case ICharacterData data:
                AppendText(data.Data, text);
                break;
        }
    }

    private static void WriteElement(IElement element, string? namespaceInForce, StringBuilder text)
    {
        text.Append('<').Append(element.LocalName);
        if (element.NamespaceUri != namespaceInForce)
            AppendAttribute("xmlns", element.NamespaceUri ?? "", text);
        foreach (var attribute in element.Attributes
            .Where(static attribute => attribute.Name != "xmlns")
            .OrderBy(static attribute => attribute.NamespaceUri ?? "", StringComparer.Ordinal)
            .ThenBy(static attribute => attribute.LocalName, StringComparer.Ordinal))
        {
            AppendAttribute(attribute.Name, attribute.Value, text);
        }

        text.Append('>');
        foreach (var child in element.ChildNodes)
            Write(child, element.NamespaceUri, text);
        text.Append("</").Append(element.LocalName).Append('>');
    }

    private static void AppendAttribute(string name, string value, StringBuilder text)
    {
        text.Append(' ').Append(name).Append("=\"");
        foreach (var c in value)
        {
            _ = c switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '"' => text.Append("&quot;"),
                '\t' => text.Append("&#x9;"),
                '\n' => text.Append("&#xA;"),
                '\r' => text.Append("&#xD;"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }

    private static void AppendText(string value, StringBuilder text)
    {
        foreach (var c in value)
        {
            _ = c switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '\r' => text.Append("&#xD;"),
                _ => text.Append(c),
            };
        }
    }
}
