using System.Globalization;
using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>The blank nodes of one page: <c>b0</c>, <c>b1</c>, … in document order, those that the page names itself among them.</summary>
internal sealed class BlankNodes
{
    private readonly Dictionary<string, BlankNode> _named = [];
    private int _next;

    /// <summary>A blank node of its own.</summary>
    internal BlankNode New() => new(string.Create(CultureInfo.InvariantCulture, $"b{_next++}"));

    /// <summary>
    /// The blank node that the page writes as <c>_:name</c>; the page's name need not be a label that RDF syntaxes allow.
    /// </summary>
    internal BlankNode Named(string name)
    {
        if (!_named.TryGetValue(name, out var node))
            _named.Add(name, node = New());
        return node;
    }
}
