using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>One of the patterns that are joined, in whatever order is best.</summary>
/// <param name="Visible">The slots that it may bind.</param>
/// <param name="Certain">The slots that it always binds.</param>
internal abstract record JoinUnit(SlotSet Visible, SlotSet Certain);
