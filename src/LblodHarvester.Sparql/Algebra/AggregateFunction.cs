namespace LblodHarvester.Sparql.Algebra;

/// <summary>The aggregates of SPARQL 1.1.</summary>
internal enum AggregateFunction
{
    /// <summary>How many values, or with no argument how many solutions.</summary>
    Count,

    /// <summary>Their sum; 0 of none.</summary>
    Sum,

    /// <summary>The least in the order of <c>ORDER BY</c>.</summary>
    Min,

    /// <summary>The greatest in the order of <c>ORDER BY</c>.</summary>
    Max,

    /// <summary>Their mean; 0 of none.</summary>
    Avg,

    /// <summary>Any of them.</summary>
    Sample,

    /// <summary>Their texts, one after the other.</summary>
    GroupConcat,
}
