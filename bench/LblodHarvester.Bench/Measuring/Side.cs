namespace LblodHarvester.Bench.Measuring;

/// <summary>One of those who do the same work.</summary>
internal abstract class Side
{
    private protected Side(string name) => Name = name;

    /// <summary>Who it is, such as <c>n3</c>.</summary>
    internal string Name { get; }

    /// <summary>How it does the work, where there is more than one way.</summary>
    internal virtual string Way => "";

    /// <summary>How many times its speed ours must be; null where nothing is asked.</summary>
    internal double? Target { get; init; }

    /// <summary>Runs once without being measured, and settles on a way.</summary>
    internal abstract Task WarmUpAsync();

    /// <summary>Runs once.</summary>
    internal abstract Task<Sample> RunAsync();
}
