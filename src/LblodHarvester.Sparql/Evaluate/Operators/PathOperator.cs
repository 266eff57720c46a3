using LblodHarvester.Sparql.Plans;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>The pairs of nodes that a repeated path connects, each once.</summary>
internal sealed class PathOperator : Operator
{
    private readonly PathPlan _plan;
    private readonly Execution _execution;
    private readonly PathSearch _search;
    private readonly List<uint> _ends = [];
    private IEnumerator<uint>? _starts;
    private uint _subject;
    private uint _object;
    private bool _isOpen;
    private int _next;

    internal PathOperator(PathPlan plan, Execution execution)
    {
        (_plan, _execution) = (plan, execution);
        _search = new PathSearch(plan, execution);
    }

    internal override void Close()
    {
        if (!_isOpen)
            return;
        _isOpen = false;
        _starts?.Dispose();
        _starts = null;
        if (_plan.Subject.IsVariable && _subject == TermId.None)
            _execution.Slots[_plan.Subject.Slot] = TermId.None;
        if (_plan.Object.IsVariable && _object == TermId.None)
            _execution.Slots[_plan.Object.Slot] = TermId.None;
    }

    private protected override void Start()
    {
        (_subject, _object) = (_plan.Subject.ValueIn(_execution.Slots), _plan.Object.ValueIn(_execution.Slots));
        (_isOpen, _next) = (true, 0);
        _ends.Clear();
        _search.Enter();
        if (_subject != TermId.None && _object != TermId.None)
        {
            if (_search.Connects(_subject, _object))
                _ends.Add(_object);
        }
        else if (_subject != TermId.None)
        {
            _search.Collect(_subject, isForward: true, _ends);
        }
        else if (_object != TermId.None)
        {
            _search.Collect(_object, isForward: false, _ends);
        }
        else
        {
            _starts = _search.Starts().GetEnumerator();
        }
    }

    private protected override bool Advance()
    {
        while (_isOpen)
        {
            while (_next < _ends.Count)
            {
                if (Put(_ends[_next++]))
                    return true;
            }

            if (_starts is null || !_starts.MoveNext())
            {
                Close();
                return false;
            }

            _ends.Clear();
            _next = 0;
            _search.Collect(_starts.Current, isForward: true, _ends);
        }

        return false;
    }

    private bool Put(uint end)
    {
        var slots = _execution.Slots;
        if (_starts is { } starts)
        {
            if (_plan.Subject == _plan.Object && end != starts.Current)
                return false;
            slots[_plan.Subject.Slot] = starts.Current;
            slots[_plan.Object.Slot] = end;
        }
        else if (_subject == TermId.None)
        {
            slots[_plan.Subject.Slot] = end;
        }
        else if (_object == TermId.None)
        {
            slots[_plan.Object.Slot] = end;
        }

        return true;
    }
}
