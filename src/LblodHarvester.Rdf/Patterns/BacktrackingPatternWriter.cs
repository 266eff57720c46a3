using System.Globalization;

namespace LblodHarvester.Rdf;

/// <summary>Writes any pattern for the engine that backtracks; characters beyond U+FFFF stay the pairs that they are, so that they can be compared.</summary>
internal sealed class BacktrackingPatternWriter : NetPatternWriter
{
    private readonly PatternFlags flags;
    private readonly HashSet<int> referenced;

    private BacktrackingPatternWriter(PatternFlags flags, HashSet<int> referenced)
    {
        this.flags = flags;
        this.referenced = referenced;
    }

    internal static string Write(PatternNode node, PatternFlags flags) =>
        new BacktrackingPatternWriter(flags, [.. node.Nodes.OfType<BackReferenceNode>().Select(reference => reference.Group)]).Write(node);

    /// <summary>The pattern in which each group is kept.</summary>
    internal static string WriteWithGroups(PatternNode node, PatternFlags flags) =>
        new BacktrackingPatternWriter(flags, [.. node.Nodes.OfType<GroupNode>().Select(group => group.Number)]).Write(node);

    protected override string Character(CodePointSet set)
    {
        var single = Class(set.Ranges.ToArray().Where(range => range.First <= CodePointSet.LastOfBmp)
            .Select(range => range with { Last = Math.Min(range.Last, CodePointSet.LastOfBmp) }));
        var pairs = SurrogatePairs.Of(set).Select(pair => Class([pair.High]) + Class(pair.Low)).ToList();
        return pairs.Count == 0 ? single : $"(?:{single}|{string.Join('|', pairs)})";
    }

    // Section 5.6.2, flag m: a line end that is the last character starts no line, and the line that it ends has its end before it.
    protected override string Anchor(bool isStart) => (flags.HasFlag(PatternFlags.MultiLine), isStart) switch
    {
        (true, true) => @"(?:\A|(?<=\n)(?!\z))",
        (true, false) => @"(?:(?=\n)|(?<!\n)\z)",
        (false, true) => @"\A",
        (false, false) => @"\z",
    };

    // A group that has not matched is as one that matched the empty string.
    protected override string BackReference(int group)
    {
        var reference = string.Create(CultureInfo.InvariantCulture, $@"\k<{group}>");
        return string.Create(CultureInfo.InvariantCulture, $"(?({group}){(flags.HasFlag(PatternFlags.IgnoreCase) ? $"(?i:{reference})" : reference)})");
    }

    protected override bool IsKept(int group) => referenced.Contains(group);

    protected override string StartOfGroup(int number) => IsKept(number) ? string.Create(CultureInfo.InvariantCulture, $"(?<{number}>") : "(?:";
}
