namespace LblodHarvester.Sparql.Plans;

/// <summary>Any named graph, which a slot then holds.</summary>
/// <param name="GraphSlot">The slot.</param>
/// <param name="Graphs">The graphs that it may be; null for all of the store's.</param>
internal sealed record VariableScope(int GraphSlot, IReadOnlyList<uint>? Graphs) : GraphScope
{
    internal override int Slot => GraphSlot;
}
