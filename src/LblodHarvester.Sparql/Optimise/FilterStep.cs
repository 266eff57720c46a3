using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>Solutions are left out.</summary>
internal sealed record FilterStep(PlanExpression Condition, SlotSet Needs) : GroupStep(Needs);
