namespace LblodHarvester.Harvesting.Validate;

/// <summary>How bad a problem is.</summary>
public enum ProblemSeverity
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>Should be mended; was repaired or does not hold up publication.</summary>
    Warning,

    /// <summary>Breaks a required rule, or a value was lost to quarantine.</summary>
    Violation,
}
