using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>What it costs to open a plan for each solution of another.</summary>
internal static class LoopCost
{
    // In rows read in turn: what a solution costs to be looked up in a table.
    private const double Lookup = 4;

    /// <summary>The cost of both. Another endpoint is asked once, whatever stands before it: its answer is kept.</summary>
    internal static double Of(Plan left, Plan right) => right is ServicePlan
        ? left.Cost + right.Cost + left.Rows * Lookup
        : left.Cost + left.Rows * right.Cost;
}
