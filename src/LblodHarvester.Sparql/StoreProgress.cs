namespace LblodHarvester.Sparql;

/// <summary>How far the store is with reading what it holds, or with a load.</summary>
/// <param name="Step">What it is doing.</param>
/// <param name="Done">How many terms or quads it has done in this step.</param>
public readonly record struct StoreProgress(StoreStep Step, long Done);
