using LblodHarvester.Sparql.FullText;
using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>A search for text among what is joined.</summary>
internal sealed record TextUnit(PlanTerm Literal, PlanTerm? Score, TextMatches Matches, int? Limit, GraphScope Scope, SlotSet Slots)
    : JoinUnit(Slots, Slots);
