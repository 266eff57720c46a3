namespace LblodHarvester.Bench.Reporting;

/// <summary>One figure of one side, of any unit.</summary>
/// <param name="Work">What was measured.</param>
/// <param name="By">Who did it.</param>
/// <param name="Value">The figure.</param>
/// <param name="Unit">Its unit.</param>
internal sealed record Figure(string Work, string By, double Value, string Unit)
{
    /// <summary>How many there are of what the work is counted in; null where it is not counted.</summary>
    internal long? Count { get; init; }

    /// <summary>The same figure of the first time; null where it is not set apart.</summary>
    internal double? First { get; init; }

    /// <summary>How many times better ours is; null for ours itself, and where it is not compared.</summary>
    internal double? Ratio { get; init; }

    /// <summary>What is asked; null where nothing is.</summary>
    internal string? Target { get; init; }

    /// <summary>Whether it is met; null where nothing is asked.</summary>
    internal bool? IsMet { get; init; }

    /// <summary>Why there is no figure; null where there is one.</summary>
    internal string? Absence { get; init; }

    /// <summary>What it was taken from.</summary>
    internal IReadOnlyList<double> Samples { get; init; } = [];
}
