using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>Hands out the slots of a query.</summary>
internal sealed class Slots
{
    private readonly List<Variable> _names = [];

    /// <summary>How many there are.</summary>
    internal int Count => _names.Count;

    /// <summary>The variable that each was made for, for who reads a plan.</summary>
    internal IReadOnlyList<Variable> Names => _names;

    internal int Add(Variable variable)
    {
        _names.Add(variable);
        return _names.Count - 1;
    }
}
