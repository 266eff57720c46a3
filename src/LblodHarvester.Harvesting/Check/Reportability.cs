namespace LblodHarvester.Harvesting.Check;

/// <summary>Whether a document is one to report to toezicht.</summary>
public enum Reportability
{
    /// <summary>There is a duty to report it, and it can be reported as it is.</summary>
    Reportable,

    /// <summary>There is a duty, or there may be one, but some of the five fields are missing or wrong: toezicht would not count it.</summary>
    Incomplete,

    /// <summary>The five fields are complete; whether there is a duty cannot be told, without a register or from the rules.</summary>
    Undecided,

    /// <summary>There is no duty to report it.</summary>
    NotReportable,
}
