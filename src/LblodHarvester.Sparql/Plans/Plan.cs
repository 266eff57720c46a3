namespace LblodHarvester.Sparql.Plans;

/// <summary>
/// How a part of a query is carried out. A plan is opened with some slots bound, and gives solutions that agree with them; one plan may be opened
/// many times, with other values each time.
/// </summary>
internal abstract record Plan
{
    /// <summary>How many solutions are expected each time that it is opened.</summary>
    internal double Rows { get; init; } = 1;

    /// <summary>How much work is expected each time that it is opened, in rows looked at.</summary>
    internal double Cost { get; init; } = 1;

    /// <summary>What it stands on.</summary>
    internal virtual IReadOnlyList<Plan> Inputs => [];
}
