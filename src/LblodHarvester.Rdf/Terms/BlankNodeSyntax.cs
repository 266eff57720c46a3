namespace LblodHarvester.Rdf;

/// <summary>Blank node labels as N-Triples has them (production [141s] BLANK_NODE_LABEL).</summary>
internal static class BlankNodeSyntax
{
    internal static bool IsLabel(string label)
    {
        if (label.Length == 0 || !(IsLabelStart(label[0]) || char.IsAsciiDigit(label[0])) || label[^1] == '.')
            return false;
        foreach (var c in label.AsSpan(1))
        {
            if (!IsLabelPart(c))
                return false;
        }

        return true;
    }

    internal static bool IsLabelStart(char c) => c == '_' || c == ':' || char.IsLetter(c) || char.IsSurrogate(c);

    internal static bool IsLabelPart(char c) =>
        IsLabelStart(c) || char.IsAsciiDigit(c) || c is '-' or '.' or '\u00B7' or (>= '\u0300' and <= '\u036F') or '\u203F' or '\u2040';
}
