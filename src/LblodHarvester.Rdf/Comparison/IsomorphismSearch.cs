namespace LblodHarvester.Rdf;

/// <summary>
/// Looks for a one-to-one mapping between the blank nodes of two datasets that makes them the same. Blank nodes are told apart by their neighbourhood
/// (<see cref="EquitablePartition"/>); one that is alone in its cell is settled, and serves as a fixed term. What is left falls into components that are matched one by
/// one; within a component that stays symmetrical, one vertex is tried against each candidate.
/// </summary>
internal sealed class IsomorphismSearch
{
    private readonly IncidenceGraph _graph;
    private readonly EquitablePartition _partition;

    private IsomorphismSearch(IncidenceGraph graph)
    {
        _graph = graph;
        _partition = new EquitablePartition(graph);
    }

    /// <summary>Whether there is such a mapping.</summary>
    internal static bool Succeeds(IEnumerable<Quad> first, IEnumerable<Quad> second)
    {
        var numbers = new TermNumbers();
        var (one, two) = (new IncidenceSide(first, numbers), new IncidenceSide(second, numbers));
        return one.Ground.SetEquals(two.Ground) && one.Nodes.Count == two.Nodes.Count && one.Links.Count == two.Links.Count
            && new IsomorphismSearch(IncidenceGraph.Of(one, two)).Succeeds();
    }

    private bool Succeeds()
    {
        if (!_partition.Refine())
            return false;
        var components = Components();
        return MatchComponents([.. components.Where(component => component[0] < _graph.FirstCount)], [.. components.Where(component => component[0] >= _graph.FirstCount)]);
    }

    // The vertices that are not settled, so that those of different components have no edge in common.
    private List<List<int>> Components()
    {
        var isSeen = new bool[_graph.Count];
        var components = new List<List<int>>();
        for (var start = 0; start < _graph.Count; start++)
        {
            if (isSeen[start] || _partition.IsSettled(start))
                continue;
            isSeen[start] = true;
            var component = new List<int> { start };
            for (var i = 0; i < component.Count; i++)
            {
                foreach (var (vertex, _) in _graph.EdgesOf(component[i]))
                {
                    if (isSeen[vertex] || _partition.IsSettled(vertex))
                        continue;
                    isSeen[vertex] = true;
                    component.Add(vertex);
                }
            }

            components.Add(component);
        }

        return components;
    }

    // Components of one side that match the same component are isomorphic to each other: which one is taken makes no difference.
    private bool MatchComponents(List<List<int>> first, List<List<int>> second)
    {
        if (first.Count != second.Count)
            return false;
        var candidates = second.GroupBy(CellsOf, SignatureComparer.Instance).ToDictionary(group => group.Key, group => group.ToList(), SignatureComparer.Instance);
        foreach (var component in first)
        {
            var cells = CellsOf(component);
            if (!candidates.TryGetValue(cells, out var list))
                return false;
            var match = list.FindLastIndex(candidate => Match(component, candidate, cells));
            if (match < 0)
                return false;
            list.RemoveAt(match);
        }

        return true;
    }

    private bool Match(List<int> first, List<int> second, int[] cells)
    {
        // With one vertex of each cell on either side, which stands for which is plain, and the edges between cells are the same.
        if (IsDistinct(cells))
            return true;
        var chosen = first.GroupBy(_partition.CellOf).MinBy(group => group.Count())!.First();
        return second.Where(vertex => _partition.CellOf(vertex) == _partition.CellOf(chosen)).Any(candidate =>
        {
            var part = _graph.Part(first, second, vertex => vertex == chosen || vertex == candidate ? _partition.Count : _partition.CellOf(vertex));
            return new IsomorphismSearch(part).Succeeds();
        });
    }

    private int[] CellsOf(List<int> component)
    {
        var cells = component.Select(_partition.CellOf).ToArray();
        Array.Sort(cells);
        return cells;
    }

    private static bool IsDistinct(int[] sorted)
    {
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] == sorted[i - 1])
                return false;
        }

        return true;
    }
}
