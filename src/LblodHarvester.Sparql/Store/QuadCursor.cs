namespace LblodHarvester.Sparql.Store;

/// <summary>
/// Goes over the quads of a tree that begin with some identifiers, in their order. It can be opened again and again, on other trees too, and is
/// for one thread.
/// </summary>
internal sealed class QuadCursor
{
    // 64 children a branch: more levels than any tree has.
    private const int MaxDepth = 12;

    private readonly QuadBranch[] _branches = new QuadBranch[MaxDepth];
    private readonly int[] _children = new int[MaxDepth];
    private object? _root;
    private int _depth;
    private QuadKey[] _keys = [];
    private int _at = -1;
    private int _end;
    private bool _isLastLeaf = true;
    private QuadKey _lowest;
    private QuadKey _highest;

    /// <summary>The quad that it stands at; only after <see cref="MoveNext"/> or <see cref="SkipTo"/> said that there is one.</summary>
    internal ref readonly QuadKey Current => ref _keys[_at];

    /// <summary>Goes to the next quad; false when there is none.</summary>
    internal bool MoveNext()
    {
        var next = _at + 1;
        if (next >= _end)
            return MoveToNextLeaf();
        _at = next;
        return true;
    }

    /// <summary>
    /// Goes forward to the first quad that is not before a key, and stays where it is when that one is not; false when there is none.
    /// </summary>
    internal bool SkipTo(in QuadKey key)
    {
        var target = key < _lowest ? _lowest : key;
        var from = Math.Max(_at, 0);
        if (from < _end)
        {
            var at = QuadSearch.Gallop(_keys, from, _end, target);
            if (at < _end)
            {
                _at = at;
                return true;
            }
        }

        return _isLastLeaf || _depth == 0 ? Finish() : SkipToLeafOf(target);
    }

    internal void Open(object root, in QuadKey lowest, in QuadKey highest)
    {
        (_lowest, _highest) = (lowest, highest);
        _at = (IsInLeaf(root, lowest) ? Reenter(lowest) : Descend(root, 0, lowest)) - 1;
        _root = root;
    }

    // Patterns are opened with one term after the other, often in the order of the index: most are found in the leaf where the last one was.
    private bool IsInLeaf(object root, in QuadKey key) =>
        ReferenceEquals(root, _root) && _keys.Length > 0 && _keys[0] <= key && key <= _keys[^1];

    private int Reenter(in QuadKey key)
    {
        var at = Math.Clamp(_at, 0, _keys.Length - 1);
        var isAhead = _keys[at] < key;
        Enter(_keys);
        return isAhead ? QuadSearch.Gallop(_keys, at, _keys.Length, key) : QuadSearch.LowerBound(_keys, 0, at, key);
    }

    private bool SkipToLeafOf(in QuadKey key)
    {
        var level = _depth - 1;
        while (level > 0 && _branches[level].Firsts[^1] <= key)
            level--;
        var start = Descend(_branches[level], level, key);
        if (start >= _keys.Length)
            return MoveToNextLeaf();
        if (start >= _end)
            return Finish();
        _at = start;
        return true;
    }

    // To the leaf where a key belongs; gives its place there, which may be after the last.
    private int Descend(object node, int level, in QuadKey key)
    {
        while (node is QuadBranch branch)
        {
            var child = branch.Find(key);
            (_branches[level], _children[level]) = (branch, child);
            level++;
            node = branch.Children[child];
        }

        _depth = level;
        Enter((QuadKey[])node);
        return QuadSearch.LowerBound(_keys, 0, _keys.Length, key);
    }

    private void Enter(QuadKey[] keys)
    {
        _keys = keys;
        _isLastLeaf = keys.Length == 0 || keys[^1] > _highest;
        _end = _isLastLeaf ? QuadSearch.UpperBound(keys, 0, keys.Length, _highest) : keys.Length;
    }

    private bool MoveToNextLeaf()
    {
        if (_isLastLeaf)
            return Finish();
        var level = _depth - 1;
        while (level >= 0 && _children[level] + 1 == _branches[level].Count)
            level--;
        if (level < 0 || _branches[level].Firsts[_children[level] + 1] > _highest)
            return Finish();
        var node = _branches[level].Children[++_children[level]];
        for (level++; node is QuadBranch branch; level++)
        {
            (_branches[level], _children[level]) = (branch, 0);
            node = branch.Children[0];
        }

        Enter((QuadKey[])node);
        _at = 0;
        return true;
    }

    private bool Finish()
    {
        _isLastLeaf = true;
        _at = _end;
        return false;
    }
}
