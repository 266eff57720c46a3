using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>A path of unknown length among what is joined.</summary>
internal sealed record PathUnit(
    PlanTerm Subject, PathStep Step, PathRepetition Repetition, PlanTerm Object, GraphScope Scope, SlotSet Parameters, SlotSet Slots)
    : JoinUnit(Slots, Slots);
