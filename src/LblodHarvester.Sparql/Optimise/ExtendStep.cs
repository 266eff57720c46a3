using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>A slot is bound.</summary>
internal sealed record ExtendStep(int Slot, PlanExpression Expression, bool IsCertain, SlotSet Needs) : GroupStep(Needs);
