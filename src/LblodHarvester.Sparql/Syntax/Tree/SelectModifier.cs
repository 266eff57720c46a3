namespace LblodHarvester.Sparql.Syntax.Tree;

/// <summary>What stands after <c>SELECT</c>.</summary>
internal enum SelectModifier
{
    /// <summary>Nothing: all solutions.</summary>
    All,

    /// <summary><c>DISTINCT</c>.</summary>
    Distinct,

    /// <summary><c>REDUCED</c>.</summary>
    Reduced,
}
