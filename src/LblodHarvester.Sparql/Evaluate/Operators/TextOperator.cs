using System.Globalization;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Plans;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>The literals that a text query finds: one by one, or whether the one that is bound is among them.</summary>
internal sealed class TextOperator : Operator
{
    private readonly TextPlan _plan;
    private readonly Execution _execution;
    private readonly RowBinder _binder;
    private readonly uint[] _row;
    private readonly uint[] _one = new uint[1];
    private readonly ObjectsInScope _scope;
    private uint[]? _best;
    private uint[] _candidates = [];
    private int _next;

    internal TextOperator(TextPlan plan, Execution execution)
    {
        (_plan, _execution) = (plan, execution);
        int[] slots = [.. Variables(plan).Select(term => term.Slot)];
        _row = new uint[slots.Length];
        _binder = new RowBinder(slots, execution);
        _scope = new ObjectsInScope(plan.Scope, execution);
    }

    internal override void Close()
    {
        _binder.Unbind();
        _candidates = [];
    }

    private protected override void Start()
    {
        _next = 0;
        _candidates = _plan.Limit is { } limit ? Best(limit) : _plan.Matches.Ids;
        var bound = _plan.Literal.ValueIn(_execution.Slots);
        if (bound == TermId.None)
            return;
        _one[0] = bound;
        _candidates = (_plan.Limit is null ? _plan.Matches.Contains(bound) : _candidates.Contains(bound)) ? _one : [];
    }

    private protected override bool Advance()
    {
        _binder.Unbind();
        while (_next < _candidates.Length)
        {
            _execution.Budget.Look();
            var literal = _candidates[_next++];
            if ((_plan.Limit is null && !_scope.Has(literal)) || !TryBind(literal))
                continue;
            return true;
        }

        return false;
    }

    private bool TryBind(uint literal)
    {
        var column = 0;
        if (_plan.Literal.IsVariable)
            _row[column++] = literal;
        if (_plan.Score is { } score)
        {
            var value = _execution.Terms.IdOf(
                new Literal(_plan.Matches.ScoreOf(literal).ToString("0.0###", CultureInfo.InvariantCulture), Vocab.Xsd.Decimal));
            if (score.IsVariable)
                _row[column] = value;
            else if (score.Id != value)
                return false;
        }

        return _binder.TryBind(_row);
    }

    // What a graph's turn is about changes; all else stays.
    private uint[] Best(int limit)
    {
        if (_best is not null && _plan.Scope is not VariableScope)
            return _best;
        return _best =
        [
            .. _plan.Matches.Ids.Where(_scope.Has).Select(id => (Id: id, Score: _plan.Matches.ScoreOf(id)))
                .OrderByDescending(match => match.Score).ThenBy(match => match.Id).Take(limit).Select(match => match.Id),
        ];
    }

    private static IEnumerable<PlanTerm> Variables(TextPlan plan)
    {
        if (plan.Literal.IsVariable)
            yield return plan.Literal;
        if (plan.Score is { IsVariable: true } score)
            yield return score;
    }
}
