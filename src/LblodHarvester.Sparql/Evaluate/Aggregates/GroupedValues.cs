using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Aggregates;

/// <summary>One aggregate of all groups.</summary>
internal abstract class GroupedValues
{
    /// <summary>The current solution belongs to a group. Groups are numbered from 0, and a new one is the next number.</summary>
    internal abstract void Add(int group);

    /// <summary>The value of a group, be it one without solutions; null for none.</summary>
    internal abstract Term? Result(int group);
}
