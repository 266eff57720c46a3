using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Plans;

/// <summary>The solutions of another endpoint, which is asked once.</summary>
/// <param name="Service">What is asked, and whether a failure matters.</param>
/// <param name="Endpoint">Its address.</param>
/// <param name="Columns">The slot of each variable that it may give.</param>
/// <param name="Keys">The slots that are bound when it is opened, and in each of its solutions.</param>
internal sealed record ServicePlan(Service Service, PlanTerm Endpoint, IReadOnlyDictionary<Variable, int> Columns, int[] Keys) : Plan;
