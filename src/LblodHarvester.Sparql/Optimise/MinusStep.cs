using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>Solutions are taken away.</summary>
/// <param name="Right">What takes them away.</param>
/// <param name="Place">Where it stands: its variables that the left does not have are its own.</param>
/// <param name="LeftVisible">The slots of the left: only they count as shared, and they must be certain before.</param>
internal sealed record MinusStep(GraphPattern Right, Place Place, SlotSet LeftVisible) : GroupStep(LeftVisible);
