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

    /// <summary>Whether what a group matches is kept, so that it matters how often a loop around it was gone through.</summary>
    protected abstract bool IsKept(int group);

    /// <summary>What stands before the body of a capturing group.</summary>
    protected abstract string StartOfGroup(int number);

    /// <summary>A class of code units, or one that has none.</summary>
    protected static string Class(IEnumerable<CodePointRange> codeUnits)
    {
        var written = new StringBuilder("[");
        var hasFirst = false;
        foreach (var (first, last) in codeUnits)
        {
            hasFirst |= first == 0;
            written.Append(CodeUnit(first));
            if (last > first)
                written.Append('-').Append(CodeUnit(last));
        }

        // .NET 10 makes one class of alternatives that are classes, and goes wrong where what it has is all but one range, which it writes as a negative class
        // and then adds to (as in dotnet/runtime pull request 121822). It leaves alone what has a subtraction, even one of nothing.
        if (hasFirst)
            written.Append(CultureInfo.InvariantCulture, $"-[{CodeUnit(StandIns.Reserved)}]");
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
        output.Append(Quantifier(repetition));
        if (repetition.IsReluctant)
            output.Append('?');
    }

    // What matches no characters is as true once as many times; .NET can go on with it for ever. What may match nothing at all need not be there at all: of
    // (?:a+|){2} .NET 10 makes a{2,}, but not where a group in it is kept.
    private string Quantifier(RepetitionNode repetition)
    {
        var canTakeCharacters = repetition.Body.Nodes.Any(part => part is CharacterNode or BackReferenceNode);
        var (min, max) = canTakeCharacters ? (repetition.Min, repetition.Max) : (Math.Min(repetition.Min, 1), Math.Min(repetition.Max ?? 1, 1));
        if (CanMatchNothing(repetition.Body) && !repetition.Body.Nodes.OfType<GroupNode>().Any(group => IsKept(group.Number)))
            min = 0;
        return string.Create(CultureInfo.InvariantCulture, $"{{{min},{max}}}");
    }

    // Wherever it stands: an anchor and a back-reference do so only in some places.
    private static bool CanMatchNothing(PatternNode node) => node switch
    {
        SequenceNode sequence => sequence.Pieces.All(CanMatchNothing),
        ChoiceNode choice => choice.Branches.Any(CanMatchNothing),
        RepetitionNode repetition => repetition.Min == 0 || CanMatchNothing(repetition.Body),
        GroupNode group => CanMatchNothing(group.Body),
        _ => false,
    };
}
