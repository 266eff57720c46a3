namespace LblodHarvester.Sparql.Plans;

/// <summary>The quads that a triple pattern matches, from an index.</summary>
/// <param name="Subject">What stands in the place of the subject.</param>
/// <param name="Predicate">What stands in the place of the predicate.</param>
/// <param name="Object">What stands in the place of the object.</param>
/// <param name="Scope">In which graphs.</param>
internal sealed record ScanPlan(PlanTerm Subject, PlanTerm Predicate, PlanTerm Object, GraphScope Scope) : Plan;
