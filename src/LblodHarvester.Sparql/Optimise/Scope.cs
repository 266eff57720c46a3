using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>The variables of a query or of a subquery, and their slots: a name means one thing within a scope (SPARQL 1.1, section 12).</summary>
internal sealed class Scope
{
    private readonly Dictionary<Variable, int> _slots = [];
    private readonly Dictionary<GraphPattern, PatternSlots> _patterns = new(ReferenceEqualityComparer.Instance);
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

    /// <summary>The slots of some variables; new ones for new variables.</summary>
    internal SlotSet SlotsOf(IEnumerable<Variable> variables)
    {
        var slots = SlotSet.Empty;
        foreach (var variable in variables)
            slots = slots.With(SlotOf(variable));
        return slots;
    }

    /// <summary>The slots of the variables among some terms.</summary>
    internal SlotSet SlotsOf(ReadOnlySpan<PatternTerm> terms)
    {
        var slots = SlotSet.Empty;
        foreach (var term in terms)
        {
            if (term is VariableTerm variable)
                slots = slots.With(SlotOf(variable.Variable));
        }

        return slots;
    }

    /// <summary>The variable of a slot.</summary>
    internal Variable NameOf(int slot) => _all.Names[slot];

    /// <summary>Those of some slots that have a name in queries: blank nodes have none.</summary>
    internal SlotSet Named(SlotSet slots) => SlotSet.Of(slots.ToArray().Where(slot => !NameOf(slot).IsBlankNode));

    /// <summary>The slots of a pattern's variables: found once, and asked for with every order that a planner weighs.</summary>
    internal PatternSlots SlotsOf(GraphPattern pattern)
    {
        if (!_patterns.TryGetValue(pattern, out var known))
            _patterns.Add(pattern, known = PatternSlots.Of(pattern, this));
        return known;
    }

    /// <summary>A slot that nothing binds: of a variable that is not visible where it is named.</summary>
    internal int Unbound(Variable variable) => _all.Add(variable);

    /// <summary>A variable of no name that a query can have; it has its slot.</summary>
    internal Variable Fresh()
    {
        var variable = new Variable($"_:.slot{_all.Count}");
        SlotOf(variable);
        return variable;
    }

    /// <summary>The scope within a pattern of which only some variables are the same as outside; all else is its own.</summary>
    internal Scope Within(SlotSet shared)
    {
        var inner = new Scope(_all);
        foreach (var slot in shared.ToArray())
            inner._slots.Add(NameOf(slot), slot);
        return inner;
    }
}
