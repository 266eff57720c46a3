using System.Text;

namespace LblodHarvester.Rdfa;

/// <summary>
/// The content of an element as exclusive canonical XML, for <c>rdf:XMLLiteral</c>. Its outermost elements declare the prefixes in force too,
/// so that the CURIEs in it keep their meaning (RDFa Core 1.1, section 7.5, step 11, note; HTML+RDFa 1.1, section 3.4).
/// </summary>
internal sealed class XmlLiteral
{
    private readonly StringBuilder _text = new();

    private readonly long _maxLength;

    private XmlLiteral(long maxLength) => _maxLength = maxLength;

    private bool IsFull => _text.Length > _maxLength;

    /// <summary>Writes the content of an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="prefixes">The namespaces to declare, by prefix.</param>
    /// <param name="maxLength">How long it may be: each of the outermost elements declares all prefixes, so that it can be far longer than the page.</param>
    /// <returns>The literal, or null when it would be longer.</returns>
    internal static string? Write(MarkupElement element, IEnumerable<KeyValuePair<string, string>> prefixes, long maxLength)
    {
        var literal = new XmlLiteral(maxLength);
        var scope = new Scope(null);
        scope.Declare("", "");
        var declared = prefixes.Where(static pair => IsDeclarable(pair.Key)).ToList();
        foreach (var node in element.Content)
            literal.Write(node, scope, declared);
        return literal.IsFull ? null : literal._text.ToString();
    }

    private static bool IsDeclarable(string prefix) => prefix.Length > 0 && !prefix.StartsWith("xml", StringComparison.Ordinal);

    private void Write(MarkupNode node, Scope scope, List<KeyValuePair<string, string>> prefixes)
    {
        switch (node)
        {
            case MarkupElement element:
                WriteElement(element, scope, prefixes);
                break;
            case MarkupComment comment:
                _text.Append("<!--").Append(comment.Data).Append("-->");
                break;
            case MarkupInstruction instruction:
                _text.Append("<?").Append(instruction.Target).Append(instruction.Data.Length == 0 ? "" : " ").Append(instruction.Data).Append("?>");
                break;
            case MarkupText text:
                AppendText(text.Text.Span);
                break;
        }
    }

    private void WriteElement(MarkupElement element, Scope outer, List<KeyValuePair<string, string>> prefixes)
    {
        if (IsFull)
            return;
        var scope = new Scope(outer);
        _text.Append('<').Append(element.Name);
        var attributes = Attributes(element);
        foreach (var (prefix, name) in Used(element, attributes, prefixes))
        {
            if (scope.Namespace(prefix) == name)
                continue;
            AppendAttribute(prefix.Length == 0 ? "xmlns" : $"xmlns:{prefix}", name);
            scope.Declare(prefix, name);
        }

        foreach (var attribute in attributes)
            AppendAttribute(attribute.Name, attribute.Value);
        _text.Append('>');
        foreach (var child in element.Content)
            Write(child, scope, []);
        _text.Append("</").Append(element.Name).Append('>');
    }

    private static List<MarkupAttribute> Attributes(MarkupElement element) =>
    [
        .. Enumerable.Range(0, element.AttributeCount)
            .Select(element.AttributeAt)
            .Where(static attribute => !attribute.IsNamespaceDeclaration)
            .OrderBy(static attribute => attribute.NamespaceUri ?? "", StringComparer.Ordinal)
            .ThenBy(static attribute => attribute.LocalName, StringComparer.Ordinal),
    ];

    // The namespaces that the element's names use, and those that are to be declared anyway.
    private static SortedDictionary<string, string> Used(
        MarkupElement element, List<MarkupAttribute> attributes, List<KeyValuePair<string, string>> prefixes)
    {
        var used = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (prefix, name) in prefixes)
            used[prefix] = element.Attribute($"xmlns:{prefix}") ?? name;
        used[PrefixOf(element.Name)] = element.NamespaceUri ?? "";
        foreach (var attribute in attributes)
        {
            if (attribute.NamespaceUri is { } name && PrefixOf(attribute.Name) is { Length: > 0 } prefix and not "xml")
                used[prefix] = name;
        }

        return used;
    }

    private static string PrefixOf(string name) => name[..Math.Max(name.IndexOf(':', StringComparison.Ordinal), 0)];

    private void AppendAttribute(string name, string value)
    {
        _text.Append(' ').Append(name).Append("=\"");
        foreach (var c in value)
        {
            _ = c switch
            {
                '&' => _text.Append("&amp;"),
                '<' => _text.Append("&lt;"),
                '"' => _text.Append("&quot;"),
                '\t' => _text.Append("&#x9;"),
                '\n' => _text.Append("&#xA;"),
                '\r' => _text.Append("&#xD;"),
                _ => _text.Append(c),
            };
        }

        _text.Append('"');
    }

    private void AppendText(ReadOnlySpan<char> value)
    {
        foreach (var c in value)
        {
            _ = c switch
            {
                '&' => _text.Append("&amp;"),
                '<' => _text.Append("&lt;"),
                '>' => _text.Append("&gt;"),
                '\r' => _text.Append("&#xD;"),
                _ => _text.Append(c),
            };
        }
    }

    /// <summary>The namespaces that an element declares, and those around it.</summary>
    private sealed class Scope(Scope? outer)
    {
        private Dictionary<string, string>? _declared;

        internal void Declare(string prefix, string name) => (_declared ??= [])[prefix] = name;

        internal string? Namespace(string prefix)
        {
            for (var scope = this; scope is not null; scope = scope.Outer)
            {
                if (scope._declared?.GetValueOrDefault(prefix) is { } name)
                    return name;
            }

            return null;
        }

        private Scope? Outer => outer;
    }
}
