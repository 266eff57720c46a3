using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>Where in a query a pattern stands.</summary>
/// <param name="Scope">Its variables.</param>
/// <param name="Graphs">The graphs that it is matched in.</param>
/// <param name="Parameters">
/// The slots that stand for terms as if these were written in the pattern: those of the solution that <c>EXISTS</c> is asked about (section 18.6),
/// and of the graph in whose turn a pattern is matched.
/// </param>
internal sealed record Place(Scope Scope, GraphScope Graphs, SlotSet Parameters)
{
    /// <summary>
    /// Those of the parameters that do stand for a term each time. The others are variables as any where the solution that <c>EXISTS</c> is asked about
    /// does not bind them. By default all of them.
    /// </summary>
    internal SlotSet Terms { get; init; } = Parameters;

    internal SlotSet Visible(GraphPattern pattern) => Scope.SlotsOf(pattern).Visible;

    internal SlotSet Certain(GraphPattern pattern) => Scope.SlotsOf(pattern).Certain;

    /// <summary>The slots of all variables that the pattern names anywhere.</summary>
    internal SlotSet Mentioned(GraphPattern pattern) => Scope.SlotsOf(pattern).Mentioned;

    /// <summary>The slots that some solutions of the pattern bind and others do not.</summary>
    internal SlotSet Uncertain(GraphPattern pattern) => Visible(pattern).Except(Certain(pattern)).Except(Parameters);
}
