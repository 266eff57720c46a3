using System.Globalization;

namespace LblodHarvester.Rdf;

/// <summary>
/// The blank nodes of a document of which the labels need not be kept: a written label stays as it is, and those given to nodes without one
/// begin in a way that a written one is changed for.
/// </summary>
internal sealed class DocumentBlankNodes(TermCache terms)
{
    private const string Given = "genid";

    private long _next;

    /// <summary>The node of a label in the document, the same each time.</summary>
    internal BlankNode Labelled(ReadOnlySpan<byte> label) =>
        label.StartsWith("genid"u8) ? BlankNode.Unchecked($"{Given}-{System.Text.Encoding.UTF8.GetString(label)}") : terms.BlankNode(label);

    /// <summary>A new node.</summary>
    internal BlankNode Fresh() => BlankNode.Unchecked(string.Create(CultureInfo.InvariantCulture, $"{Given}{_next++}"));
}
