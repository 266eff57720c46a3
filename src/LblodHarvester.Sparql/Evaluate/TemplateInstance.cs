using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Plans;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Evaluate;

/// <summary>The triples of a template for a solution: those of them that are triples (SPARQL 1.1, section 16.2).</summary>
internal sealed class TemplateInstance
{
    private readonly PreparedQuery _query;
    private readonly (PlanTerm Subject, PlanTerm Predicate, PlanTerm Object)[] _triples;
    private readonly Dictionary<Variable, uint> _blankNodes = [];
    private readonly Dictionary<int, Variable> _blankNodeSlots = [];

    internal TemplateInstance(IEnumerable<TriplePattern> template, PreparedQuery query)
    {
        _query = query;
        _triples = [.. template.Select(triple => (Term(triple.Subject), Term(triple.Predicate), Term(triple.Object)))];
    }

    /// <summary>A place of the template.</summary>
    internal PlanTerm Term(PatternTerm term)
    {
        switch (term)
        {
            case VariableTerm { Variable.IsBlankNode: true } node:
                // No slot has a negative number: it stands for the node that each solution makes.
                var number = -2 - _blankNodeSlots.Count;
                foreach (var (known, variable) in _blankNodeSlots)
                {
                    if (variable == node.Variable)
                        return new PlanTerm(0, known);
                }

                _blankNodeSlots.Add(number, node.Variable);
                return new PlanTerm(0, number);
            case VariableTerm variable:
                return _query.Scope.Find(variable.Variable) is var slot and >= 0 ? PlanTerm.Variable(slot) : PlanTerm.Constant(TermId.None);
            default:
                return PlanTerm.Constant(_query.Execution.Terms.IdOf(((ConstantTerm)term).Term));
        }
    }

    /// <summary>Another solution: blank nodes are made anew.</summary>
    internal void Next() => _blankNodes.Clear();

    /// <summary>The triples of the template in turn; null for one that is none with this solution.</summary>
    internal IEnumerable<QuadIds?> Triples()
    {
        foreach (var (subject, predicate, @object) in _triples)
        {
            var (s, p, o) = (Value(subject), Value(predicate), Value(@object));
            yield return s != 0 && p != 0 && o != 0 && _query.Execution.Terms.IsResource(s) && _query.Execution.Terms.IsIri(p)
                ? new QuadIds(s, p, o, TermId.DefaultGraph)
                : null;
        }
    }

    /// <summary>What a place holds with this solution; 0 for nothing.</summary>
    internal uint Value(PlanTerm term)
    {
        if (term.Slot >= -1)
            return term.ValueIn(_query.Execution.Slots);
        var variable = _blankNodeSlots[term.Slot];
        if (!_blankNodes.TryGetValue(variable, out var node))
            _blankNodes.Add(variable, node = _query.Execution.Terms.IdOf(_query.Execution.Context.FreshBlankNode()));
        return node;
    }
}
