namespace LblodHarvester.Bench.Measuring;

/// <summary>One of those who do the same work.</summary>
internal abstract class Side
{
    /// <summary>The name of this project's side.</summary>
    internal const string OwnName = "lblod";

    private protected Side(string name) => Name = name;

    /// <summary>Who it is, such as <c>n3</c>.</summary>
    internal string Name { get; }

    /// <summary>How it does the work, where there is more than one way.</summary>
    internal virtual string Way => "";

    /// <summary>How many times its speed ours must be; null where nothing is asked.</summary>
    internal double? Target { get; init; }

    /// <summary>How many times our time it may take at most, such as 1.15 for what may cost 15 % more; null where nothing is asked.</summary>
    internal double? Limit { get; init; }

    /// <summary>How often the work is done in one turn: what is over too soon to be timed is done again. Samples are of once.</summary>
    internal int Times { get; init; } = 1;

    /// <summary>Runs without being measured, and settles on a way.</summary>
    internal abstract Task WarmUpAsync();

    /// <summary>Has one turn.</summary>
    internal abstract Task<Sample> RunAsync();
}
