namespace LblodHarvester.Rdf;

/// <summary>Writes patterns without back-references, for the engine that does not backtrack and has no lookaround.</summary>
internal sealed class LinearPatternWriter : NetPatternWriter
{
    private readonly StandIns standIns;
    private readonly bool isMultiLine;
    private readonly bool isForFinalLineEnd;

    private LinearPatternWriter(StandIns standIns, bool isMultiLine, bool isForFinalLineEnd)
    {
        this.standIns = standIns;
        this.isMultiLine = isMultiLine;
        this.isForFinalLineEnd = isForFinalLineEnd;
    }

    internal static string Write(PatternNode node, StandIns standIns, bool isMultiLine) =>
        new LinearPatternWriter(standIns, isMultiLine, isForFinalLineEnd: false).Write(node);

    /// <summary>
    /// The pattern for a text that ends in a line end, with the reserved code unit twice after it. It matches only when the pattern matches the text up to
    /// and with that line end.
    /// </summary>
    internal static string WriteForFinalLineEnd(PatternNode node, StandIns standIns)
    {
        var reserved = CodeUnit(StandIns.Reserved);
        return $@"(?:{new LinearPatternWriter(standIns, isMultiLine: true, isForFinalLineEnd: true).Write(node)}){reserved}\z";
    }

    protected override string Character(CodePointSet set)
    {
        var written = Class(standIns.CodeUnits(set));
        return isForFinalLineEnd && set.Contains('\n') ? $@"(?:{written}|\n{CodeUnit(StandIns.Reserved)})" : written;
    }

    protected override string Anchor(bool isStart) => (isMultiLine, isStart) switch
    {
        (true, true) => "(?m:^)",
        (true, false) => "(?m:$)",
        (false, true) => @"\A",
        (false, false) => @"\z",
    };

    protected override string BackReference(int group) =>
        throw new InvalidOperationException($"A pattern with a back-reference to group {group} needs backtracking.");

    protected override bool IsKept(int group) => false;

    protected override string StartOfGroup(int number) => "(?:";
}
