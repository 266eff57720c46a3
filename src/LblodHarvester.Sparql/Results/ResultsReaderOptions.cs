namespace LblodHarvester.Sparql.Results;

/// <summary>How much of a result may have to be held while it is read: who answers may not be trusted.</summary>
public sealed record ResultsReaderOptions
{
    /// <summary>
    /// How many bytes may have to be held at a time: a solution in JSON, a field in CSV and TSV, and as UTF-16 code units a term in XML. Default:
    /// 128 MiB. From 1 KiB to 1 GiB.
    /// </summary>
    public int MaxRowBytes { get; init; } = 128 << 20;

    /// <summary>How many columns there may be. Default: 1,000. At least 1.</summary>
    public int MaxVariables { get; init; } = 1000;

    /// <summary>
    /// How many bytes of solutions may come in JSON before it says the variables, and so have to be held. Default: 64 MiB. At least 1.
    /// </summary>
    public int MaxBytesBeforeHead { get; init; } = 64 << 20;

    /// <summary>Checks the ranges.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxRowBytes, 1 << 10, nameof(MaxRowBytes));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxRowBytes, 1 << 30, nameof(MaxRowBytes));
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxVariables, 1, nameof(MaxVariables));
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxBytesBeforeHead, 1, nameof(MaxBytesBeforeHead));
    }
}
