using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>What is bound when a plan is opened.</summary>
/// <param name="Certain">The slots that hold a term.</param>
/// <param name="Possible">The slots that may hold one, those that do included.</param>
internal readonly record struct Bindings(SlotSet Certain, SlotSet Possible)
{
    internal static Bindings None => default;

    internal Bindings With(SlotSet certain, SlotSet possible) => new(Certain.Union(certain), Possible.Union(possible).Union(certain));
}
