using System.Globalization;
using System.Text;
using System.Xml;

namespace LblodHarvester.Rdf;

/// <summary>
/// The XML names that RDF/XML is written with, and the namespaces they take. A name is split where a prefix of the map fits, else before
/// its longest end that XML has as a name. The empty prefix is left alone, so that what an XML literal holds means the same within.
/// </summary>
internal sealed class RdfXmlNamespaces
{
    private readonly List<(string Prefix, string Namespace)> _usable;
    private readonly Dictionary<string, string> _used = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken;
    private readonly Dictionary<Iri, string?> _names = [];

    internal RdfXmlNamespaces(PrefixMap prefixes)
    {
        _taken = [.. prefixes.Select(pair => pair.Key)];
        _usable =
        [
            .. prefixes.Where(pair => IsUsable(pair.Key, pair.Value))
                .OrderByDescending(pair => pair.Value.Length)
                .Select(pair => (pair.Key, pair.Value)),
        ];
        Rdf = PrefixOf(Vocab.Rdf.Namespace, "rdf");
    }

    /// <summary>The prefix of the RDF namespace.</summary>
    internal string Rdf { get; }

    /// <summary>The IRI as an XML name with a prefix; null when it cannot be one.</summary>
    internal string? TryName(Iri iri)
    {
        if (_names.TryGetValue(iri, out var name))
            return name;
        if (StartOfLocalName(iri.Value) is { } start)
            name = $"{PrefixOf(iri.Value[..start], null)}:{iri.Value.AsSpan(start)}";
        _names.Add(iri, name);
        return name;
    }

    /// <summary>Declares the namespaces that were used, by prefix.</summary>
    internal void AppendDeclarations(StringBuilder text)
    {
        foreach (var (name, prefix) in _used.OrderBy(pair => pair.Value, StringComparer.Ordinal))
        {
            text.Append("\n    xmlns:").Append(prefix).Append("=\"");
            XmlEscapes.AppendAttribute(text, name);
            text.Append('"');
        }
    }

    private string PrefixOf(string name, string? preferred)
    {
        if (_used.TryGetValue(name, out var prefix))
            return prefix;
        prefix = _usable.Find(pair => pair.Namespace == name).Prefix ?? preferred;
        var isOfMap = prefix is not null && _usable.Contains((prefix, name));
        for (var i = 1; prefix is null || (!isOfMap && _taken.Contains(prefix)); i++)
            prefix = string.Create(CultureInfo.InvariantCulture, $"ns{i}");
        _taken.Add(prefix);
        _used.Add(name, prefix);
        return prefix;
    }

    private int? StartOfLocalName(string iri)
    {
        foreach (var (_, name) in _usable)
        {
            if (iri.StartsWith(name, StringComparison.Ordinal) && IsName(iri.AsSpan(name.Length)))
                return name.Length;
        }

        var start = iri.Length;
        while (start > 0 && XmlConvert.IsNCNameChar(iri[start - 1]))
            start--;
        for (; start < iri.Length; start++)
        {
            if (XmlConvert.IsStartNCNameChar(iri[start]) && iri[..start] is not (XmlNamespaces.Xml or XmlNamespaces.Xmlns))
                return start;
        }

        return null;
    }

    private static bool IsUsable(string prefix, string name) =>
        IsName(prefix) && !prefix.StartsWith("xml", StringComparison.OrdinalIgnoreCase) && name is not ("" or XmlNamespaces.Xml or XmlNamespaces.Xmlns);

    private static bool IsName(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !XmlConvert.IsStartNCNameChar(text[0]))
            return false;
        foreach (var c in text)
        {
            if (!XmlConvert.IsNCNameChar(c))
                return false;
        }

        return true;
    }
}
