using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Syntax;

/// <summary>The variables that are in scope (SPARQL 1.1, section 18.2.1), in the order in which they came.</summary>
internal sealed class VariableScope
{
    private readonly List<Variable> _order = [];
    private readonly HashSet<Variable> _all = [];

    internal IReadOnlyList<Variable> Variables => _order;

    internal bool Contains(Variable variable) => _all.Contains(variable);

    internal void Add(PatternTerm term)
    {
        if (term is VariableTerm variable)
            Add(variable.Variable);
    }

    internal void Add(Variable variable)
    {
        if (!variable.IsBlankNode && _all.Add(variable))
            _order.Add(variable);
    }

    internal void Add(IEnumerable<Variable> variables)
    {
        foreach (var variable in variables)
            Add(variable);
    }
}
