namespace LblodHarvester.Sparql.Plans;

/// <summary>Which graphs a pattern is matched in.</summary>
internal abstract record GraphScope
{
    /// <summary>The default graph of the store: the graphs of <c>QuadSnapshot.InDefault</c> taken as one.</summary>
    internal static GraphScope Default { get; } = new DefaultScope();

    /// <summary>The slot of a graph variable, or -1.</summary>
    internal virtual int Slot => -1;
}
