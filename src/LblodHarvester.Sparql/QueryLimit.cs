namespace LblodHarvester.Sparql;

/// <summary>Which limit a query went over.</summary>
public enum QueryLimit
{
    /// <summary><see cref="QueryLimits.Timeout"/>.</summary>
    Time,

    /// <summary><see cref="QueryLimits.MaxRows"/>.</summary>
    Rows,

    /// <summary><see cref="QueryLimits.MaxMemoryBytes"/>.</summary>
    Memory,
}
