using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>The variables of a query or of a subquery, and their slots: a name means one thing within a scope (SPARQL 1.1, section 12).</summary>
internal sealed class Scope
{
    private readonly Dictionary<Variable, int> _slots = [];
    private readonly Slots _all;

    internal Scope(Slots all) => _all = all;

    /// <summary>The slot of a variable; a new one for a new variable.</summary>
    internal int SlotOf(Variable variable)
    {
        if (!_slots.TryGetValue(variable, out var slot))
            _slots.Add(variable, slot = _all.Add(variable));
        return slot;
    }

    /// <summary>The slot of a variable; -1 when the scope does not have it.</summary>
    internal int Find(Variable variable) => _slots.GetValueOrDefault(variable, -1);

    internal SlotSet SlotsOf(IEnumerable<Variable> variables) => SlotSet.Of(variables.Select(SlotOf));

    /// <summary>A slot that nothing binds: of a variable that is not visible where it is named.</summary>
    internal int Unbound(Variable variable) => _all.Add(variable);

    /// <summary>A variable of no name that a query can have; it has its slot.</summary>
    internal Variable Fresh()
    {
        var variable = new Variable($"_:.slot{_all.Count}");
        SlotOf(variable);
        return variable;
    }

    /// <summary>The scope within a subquery: what it selects is the same as outside, all else is its own.</summary>
    internal Scope Within(IEnumerable<Variable> selected)
    {
        var inner = new Scope(_all);
        foreach (var variable in selected)
            inner._slots[variable] = SlotOf(variable);
        return inner;
    }
}
