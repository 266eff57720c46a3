using System.Globalization;
using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>
/// The blank nodes of a document, without a memory of the labels that it writes: those stay as they are, and those given to nodes without one
/// begin in a way that a written one is changed for.
/// </summary>
internal sealed class DocumentBlankNodes
{
    private const string Given = "genid";

    private long _next;

    /// <summary>Whether a written label is changed, so that no node without one can have it.</summary>
    internal static bool IsChanged(ReadOnlySpan<byte> label) => label.StartsWith("genid"u8);

    /// <summary>The node of a written label, the same each time.</summary>
    internal static BlankNode Written(string label)
    {
        if (!BlankNodeSyntax.IsLabel(label))
            return BlankNode.Unchecked($"{Given}_{Convert.ToHexString(Encoding.UTF8.GetBytes(label))}");
        return BlankNode.Unchecked(label.StartsWith(Given, StringComparison.Ordinal) ? $"{Given}-{label}" : label);
    }

    /// <summary>A new node.</summary>
    internal BlankNode Fresh() => BlankNode.Unchecked(string.Create(CultureInfo.InvariantCulture, $"{Given}{_next++}"));
}
