using System.Globalization;
using System.Text;

namespace LblodHarvester.Rdf;

/// <summary>Writes a syntax tree as a pattern for the engine of .NET.</summary>
internal abstract class NetPatternWriter
{
    private readonly StringBuilder output = new();
    private readonly Dictionary<CodePointSet, string> classes = [];

    protected string Write(PatternNode node)
    {
        WriteNode(node);
        return output.ToString();
    }

    /// <summary>What matches one character of a set, as one atom.</summary>
    protected abstract string Character(CodePointSet set);

    /// <summary>What is true at '^' or '$', as one atom.</summary>
    protected abstract string Anchor(bool isStart);

    /// <summary>What matches what a group matched, as one atom.</summary>
    protected abstract string BackReference(int group);

    /// <summary>What stands before the body of a capturing group.</summary>
    protected abstract string StartOfGroup(int number);

    /// <summary>A class of code units; what none matches when there are none.</summary>
    protected static string Class(IEnumerable<CodePointRange> codeUnits)
    {
        var written = new StringBuilder("[");
        foreach (var (first, last) in codeUnits)
        {
            written.Append(CodeUnit(first));
            if (last > first)
                written.Append('-').Append(CodeUnit(last));
        }

        return written.Length == 1 ? @"[^\u0000-\uFFFF]" : written.Append(']').ToString();
    }

    protected static string CodeUnit(int unit) => string.Create(CultureInfo.InvariantCulture, $@"\u{unit:X4}");

    private void WriteNode(PatternNode node)
    {
        switch (node)
        {
            case CharacterNode { Set: var set }:
                output.Append(classes.TryGetValue(set, out var known) ? known : classes[set] = Character(set));
                break;
            case AnchorNode { IsStart: var isStart }:
                output.Append(Anchor(isStart));
                break;
            case BackReferenceNode { Group: var group }:
                output.Append(BackReference(group));
                break;
            case GroupNode { Number: var number, Body: var body }:
                WriteGroup(StartOfGroup(number), body);
                break;
            case SequenceNode { Pieces: var pieces }:
                WriteSequence(pieces);
                break;
            case ChoiceNode { Branches: var branches }:
                WriteChoice(branches);
                break;
            case RepetitionNode repetition:
                WriteRepetition(repetition);
                break;
            default:
                throw new InvalidOperationException($"A pattern has a {node.GetType().Name}, which is not written.");
        }
    }

    private void WriteGroup(string start, PatternNode body)
    {
        output.Append(start);
        WriteNode(body);
        output.Append(')');
    }

    private void WriteSequence(IReadOnlyList<PatternNode> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece is ChoiceNode)
                WriteGroup("(?:", piece);
            else
                WriteNode(piece);
        }
    }

    private void WriteChoice(IReadOnlyList<PatternNode> branches)
    {
        for (var i = 0; i < branches.Count; i++)
        {
            if (i > 0)
                output.Append('|');
            WriteNode(branches[i]);
        }
    }

    private void WriteRepetition(RepetitionNode repetition)
    {
        if (repetition.Body is CharacterNode or AnchorNode or BackReferenceNode or GroupNode)
            WriteNode(repetition.Body);
        else
            WriteGroup("(?:", repetition.Body);
        output.Append(CultureInfo.InvariantCulture, $"{{{repetition.Min},{repetition.Max}}}");
        if (repetition.IsReluctant)
            output.Append('?');
    }
}
