using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>What may hold besides.</summary>
internal sealed record OptionalStep(GraphPattern Right, PlanExpression? Condition, Place Place, SlotSet Needs) : GroupStep(Needs);
