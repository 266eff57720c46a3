namespace LblodHarvester.Sparql.Plans;

/// <summary>A path whose length is not known beforehand, searched from the end that is bound, or that promises less work.</summary>
internal sealed record PathPlan(PlanTerm Subject, PathStep Step, PathRepetition Repetition, PlanTerm Object, GraphScope Scope) : Plan;
