using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>
/// Searches the graph along a path (SPARQL 1.1, section 9.3 and 18.4): breadth first, each node once. What the path has no node for is found where
/// it starts: a path of no steps leads from any term to itself.
/// </summary>
internal sealed class PathSearch
{
    private readonly PathPlan _plan;
    private readonly Execution _execution;
    private readonly StepReader _reader;

    internal PathSearch(PathPlan plan, Execution execution)
    {
        (_plan, _execution) = (plan, execution);
        _reader = new StepReader(plan.Scope, execution);
    }

    /// <summary>A search begins, in the graph that is in the slots.</summary>
    internal void Enter() => _reader.Enter();

    /// <summary>The nodes where a path can start when neither end is known: for a path of no steps every node, otherwise every subject of a step.</summary>
    internal IEnumerable<uint> Starts() => _reader.Nodes();

    /// <summary>Where the path leads from a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="isForward">Whether it is the path's start; otherwise its end, and what leads there is found.</param>
    /// <param name="reached">What it leads to, each once.</param>
    internal void Collect(uint node, bool isForward, List<uint> reached)
    {
        if (_plan is { Repetition: PathRepetition.ZeroOrOne, Step: LinkStep link } && !_reader.Repeats)
            CollectOnce(node, link, isForward, reached);
        else
            Repeat(_plan.Step, _plan.Repetition, node, isForward, reached);
        var term = isForward ? _plan.Subject : _plan.Object;
        if (reached is [var only] && only == node && Ranges(term) && !_reader.IsNode(node))
            reached.Clear();
    }

    /// <summary>Whether the path leads from one node to another: searched from the end that has fewer steps to take at first.</summary>
    internal bool Connects(uint subject, uint @object)
    {
        var reached = new List<uint>();
        Repeat(_plan.Step, _plan.Repetition, subject, isForward: true, reached);
        return reached.Contains(@object)
            && (subject != @object || IsFoundAlone(subject));
    }

    private bool IsFoundAlone(uint node) => !Ranges(_plan.Subject) || !Ranges(_plan.Object) || _reader.IsNode(node);

    // A variable ranges over the nodes of the graph, whatever it was bound to beforehand; but what was put into the pattern is a term there.
    private bool Ranges(PlanTerm end) => end.IsVariable && !_plan.Parameters.Contains(end.Slot);

    private void CollectOnce(uint node, LinkStep link, bool isForward, List<uint> reached)
    {
        _reader.Read(node, link.Property, isForward, reached);
        reached.Remove(node);
        reached.Add(node);
    }

    private void Repeat(PathStep step, PathRepetition repetition, uint node, bool isForward, List<uint> reached)
    {
        var seen = new HashSet<uint>();
        if (repetition != PathRepetition.OneOrMore && seen.Add(node))
            reached.Add(node);
        var pending = new List<uint>();
        Step(step, node, isForward, pending);
        for (var next = 0; next < pending.Count; next++)
        {
            _execution.Budget.Look();
            if (!seen.Add(pending[next]))
                continue;
            reached.Add(pending[next]);
            if (repetition != PathRepetition.ZeroOrOne)
                Step(step, pending[next], isForward, pending);
        }

        _execution.Budget.Take(seen.Count * 8L);
        _execution.Budget.GiveBack(seen.Count * 8L);
    }

    private void Step(PathStep step, uint node, bool isForward, List<uint> reached)
    {
        switch (step)
        {
            case LinkStep link:
                _reader.Read(node, link.Property, isForward, reached);
                break;
            case InverseStep inverse:
                Step(inverse.Step, node, !isForward, reached);
                break;
            case SequenceStep sequence:
                var (first, second) = isForward ? (sequence.First, sequence.Second) : (sequence.Second, sequence.First);
                var middle = new List<uint>();
                Step(first, node, isForward, middle);
                foreach (var between in middle.Distinct())
                    Step(second, between, isForward, reached);
                break;
            case AlternativeStep alternative:
                Step(alternative.First, node, isForward, reached);
                Step(alternative.Second, node, isForward, reached);
                break;
            case RepeatedStep repeated:
                Repeat(repeated.Step, repeated.Repetition, node, isForward, reached);
                break;
            case NegatedStep negated:
                if (negated.Forward is { } forward)
                    _reader.ReadOthers(node, forward, isForward, reached);
                if (negated.Inverse is { } backward)
                    _reader.ReadOthers(node, backward, !isForward, reached);
                break;
            default:
                throw new NotSupportedException($"{step.GetType().Name} is not known to the search.");
        }
    }
}
