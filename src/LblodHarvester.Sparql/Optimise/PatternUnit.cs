using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>A pattern that is planned by itself, among what is joined.</summary>
internal sealed record PatternUnit(GraphPattern Pattern, Place Place, SlotSet Visible, SlotSet Certain) : JoinUnit(Visible, Certain);
