namespace LblodHarvester.Sparql;

/// <summary>Which rows of a log a row replaces.</summary>
public enum LogRowKind
{
    /// <summary>None: it says what changes after the rows that are there.</summary>
    Change,

    /// <summary>Those of its graph and part.</summary>
    Part,

    /// <summary>Those of its graph, whatever their part.</summary>
    Graph,
}
