using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>A step along any property but some, among what is joined.</summary>
internal sealed record NegatedUnit(
    PlanTerm Subject, int Property, PlanTerm Object, IReadOnlyList<uint> Excluded, GraphScope Scope, SlotSet Slots) : JoinUnit(Slots, Slots);
