using System.Buffers;
using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>
/// Blank node labels, the same in all syntaxes: the colon that RDF 1.1 N-Triples once let into them was an erratum, and the W3C's tests
/// refuse it.
/// </summary>
internal static class BlankNodeSyntax
{
    // [141s] BLANK_NODE_LABEL ::= '_:' (PN_CHARS_U | [0-9]) ((PN_CHARS | '.')* PN_CHARS)?
    internal static bool IsLabel(ReadOnlySpan<char> label)
    {
        if (label.IsEmpty || label[^1] == '.')
            return false;
        for (var isFirst = true; !label.IsEmpty; isFirst = false)
        {
            if (Rune.DecodeFromUtf16(label, out var rune, out var length) != OperationStatus.Done)
                return false;
            if (!(isFirst ? IsLabelStart(rune.Value) : IsLabelPart(rune.Value)))
                return false;
            label = label[length..];
        }

        return true;
    }

    internal static bool IsLabelStart(int c) => NameCharacters.IsStart(c) || c is >= '0' and <= '9';

    internal static bool IsLabelPart(int c) => NameCharacters.IsPart(c) || c == '.';
}
