using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Plans;

/// <summary>An expression whose variables have slots and whose patterns are planned.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="SlotOf">The slot of each of its variables; of one that is not visible where it stands, a slot that nothing binds.</param>
/// <param name="Exists">The plan of each of its patterns.</param>
/// <param name="Slots">The slots that its value depends on.</param>
/// <param name="IsPure">Whether its value depends on nothing else.</param>
internal sealed record PlanExpression(
    Expression Expression,
    IReadOnlyDictionary<Variable, int> SlotOf,
    IReadOnlyDictionary<ExistsExpression, Plan> Exists,
    SlotSet Slots,
    bool IsPure);
