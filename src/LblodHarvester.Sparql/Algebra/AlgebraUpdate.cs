namespace LblodHarvester.Sparql.Algebra;

/// <summary>A request of SPARQL 1.1 Update: operations that are carried out in their order.</summary>
internal sealed record AlgebraUpdate(IReadOnlyList<UpdateOperation> Operations);
