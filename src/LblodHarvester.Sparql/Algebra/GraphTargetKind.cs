namespace LblodHarvester.Sparql.Algebra;

/// <summary>Which graphs an operation is about.</summary>
internal enum GraphTargetKind
{
    /// <summary>The one that is named.</summary>
    Graph,

    /// <summary>The default graph.</summary>
    Default,

    /// <summary>All named graphs.</summary>
    Named,

    /// <summary>All of them.</summary>
    All,
}
