using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>Some of a group's units in an order, with the steps that may be done by then.</summary>
/// <param name="Plan">The plan; its rows and cost are those of the whole.</param>
/// <param name="Bindings">What is bound after it.</param>
/// <param name="Parameters">The slots that stand for terms, where there is one in them.</param>
/// <param name="Terms">Those of them where there is one each time.</param>
/// <param name="Pending">The steps that are still to be done, in their order.</param>
internal sealed record Candidate(Plan Plan, Bindings Bindings, SlotSet Parameters, SlotSet Terms, IReadOnlyList<GroupStep> Pending);
