namespace LblodHarvester.Rdfa;

/// <summary>What looks wrong in one page.</summary>
internal sealed class FindingLog
{
    private readonly List<RdfaFinding> _findings = [];
    private readonly HashSet<Origin> _inspected = [];

    /// <summary>The findings in document order.</summary>
    internal IReadOnlyList<RdfaFinding> InOrder() => [.. _findings.OrderBy(static finding => finding.Place.Offset)];

    /// <summary>How many faults were noticed, those of copied elements counted.</summary>
    internal int Noticed { get; private set; }

    internal void Add(RdfaFinding finding) => _findings.Add(finding);

    /// <summary>
    /// Reports a fault of an attribute, unless the element copies one that the page wrote elsewhere and that was reported there.
    /// </summary>
    internal void Report(RdfaFindingKind kind, string message, string value, Origin origin)
    {
        Noticed++;
        if (!origin.Frame.IsCopy)
            _findings.Add(new RdfaFinding(kind, message, value, origin.Place));
    }

    /// <summary>Whether the attribute is asked for the first time.</summary>
    internal bool IsFirst(Origin origin) => _inspected.Add(origin);
}
