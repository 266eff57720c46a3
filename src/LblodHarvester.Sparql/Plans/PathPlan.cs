namespace LblodHarvester.Sparql.Plans;

/// <summary>A path whose length is not known beforehand, searched from the end that is bound, or that promises less work.</summary>
/// <param name="Subject">Where the path starts.</param>
/// <param name="Step">What is repeated.</param>
/// <param name="Repetition">How often.</param>
/// <param name="Object">Where the path ends.</param>
/// <param name="Scope">In which graphs.</param>
/// <param name="Parameters">The slots that stand for terms: a path of no steps leads from any term to itself, and from what a variable can be.</param>
internal sealed record PathPlan(
    PlanTerm Subject, PathStep Step, PathRepetition Repetition, PlanTerm Object, GraphScope Scope, SlotSet Parameters) : Plan;
