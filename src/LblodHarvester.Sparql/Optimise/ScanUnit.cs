using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>A triple pattern among those that are joined.</summary>
internal sealed record ScanUnit(PlanTerm Subject, PlanTerm Predicate, PlanTerm Object, GraphScope Scope, SlotSet Slots) : JoinUnit(Slots, Slots);
