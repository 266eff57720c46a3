namespace LblodHarvester.Sparql.Evaluate.Operators;

/// <summary>The solutions of one input after the other.</summary>
internal sealed class UnionOperator : Operator
{
    private readonly IReadOnlyList<Operator> _branches;
    private int _branch;

    internal UnionOperator(IReadOnlyList<Operator> branches) => (_branches, _branch) = (branches, branches.Count);

    internal override void Close()
    {
        if (_branch < _branches.Count)
            _branches[_branch].Close();
        _branch = _branches.Count;
    }

    private protected override void Start()
    {
        _branch = 0;
        _branches[0].Open();
    }

    private protected override bool Advance()
    {
        while (_branch < _branches.Count)
        {
            if (_branches[_branch].MoveNext())
                return true;
            if (++_branch < _branches.Count)
                _branches[_branch].Open();
        }

        return false;
    }
}
