namespace LblodHarvester.Rdf;

/// <summary>
/// Looks for a one-to-one mapping between the blank nodes of two datasets that makes them the same. Colours are refined until they tell
/// no more nodes apart; a node alone in its colour is then settled and serves as a fixed term. What is left falls into groups that share
/// no quad and are matched one by one; within a group that stays symmetrical, one node is tried against each candidate.
/// </summary>
internal sealed class IsomorphismSearch
{
    private readonly TermNumbers _numbers = new();
    private readonly ColouredDataset _first;
    private readonly ColouredDataset _second;

    internal IsomorphismSearch(IEnumerable<Quad> first, IEnumerable<Quad> second)
    {
        _first = new ColouredDataset(first, _numbers);
        _second = new ColouredDataset(second, _numbers);
    }

    internal bool Succeeds() => _first.Ground.SetEquals(_second.Ground) && Match([.. _first.Nodes], [.. _second.Nodes]);

    private bool Match(List<BlankNode> first, List<BlankNode> second)
    {
        if (first.Count != second.Count || !Refine(first, second))
            return false;
        var symmetricalFirst = _first.Components(NotAlone(_first, first));
        var symmetricalSecond = _second.Components(NotAlone(_second, second));
        return (symmetricalFirst.Count, symmetricalSecond.Count) switch
        {
            (0, 0) => true,
            (1, 1) => MatchByTrial(symmetricalFirst[0], symmetricalSecond[0]),
            var (a, b) => a == b && MatchComponents(symmetricalFirst, symmetricalSecond),
        };
    }

    /// <summary>Refines colours until they are stable; false when the two sides come to differ.</summary>
    private bool Refine(List<BlankNode> first, List<BlankNode> second)
    {
        var (activeFirst, activeSecond) = (first, second);
        for (var colours = 0; activeFirst.Count > 0;)
        {
            _numbers.Repaint((_first, activeFirst), (_second, activeSecond));
            if (!HaveSameColours(activeFirst, activeSecond))
                return false;
            var refined = activeFirst.Select(_first.ColourOf).Distinct().Count();
            (activeFirst, activeSecond) = (NotAlone(_first, activeFirst), NotAlone(_second, activeSecond));
            if (refined == colours)
                break;
            colours = activeFirst.Select(_first.ColourOf).Distinct().Count();
        }

        // A node that was alone early was seen among coarser colours than its neighbours have now.
        _numbers.Repaint((_first, first), (_second, second));
        return HaveSameColours(first, second);
    }

    private bool HaveSameColours(List<BlankNode> first, List<BlankNode> second) =>
        first.Select(_first.ColourOf).Order().SequenceEqual(second.Select(_second.ColourOf).Order());

    private static List<BlankNode> NotAlone(ColouredDataset dataset, List<BlankNode> nodes) =>
        [.. nodes.GroupBy(dataset.ColourOf).Where(group => group.Skip(1).Any()).SelectMany(group => group)];

    // Components of one side that match the same component are isomorphic to each other: which one is taken makes no difference.
    private bool MatchComponents(List<List<BlankNode>> first, List<List<BlankNode>> second)
    {
        var candidates = second.GroupBy(component => Key(_second, component)).ToDictionary(group => group.Key, group => group.ToList());
        foreach (var component in first)
        {
            if (!candidates.TryGetValue(Key(_first, component), out var list))
                return false;
            var match = list.FindIndex(candidate => TryMatch(component, candidate));
            if (match < 0)
                return false;
            list.RemoveAt(match);
        }

        return true;
    }

    private bool MatchByTrial(List<BlankNode> first, List<BlankNode> second)
    {
        var chosen = first.GroupBy(_first.ColourOf).MinBy(group => group.Count())!.First();
        var restOfFirst = first.Where(node => node != chosen).ToList();
        var before = _first.ColourOf(chosen);
        foreach (var candidate in second.Where(node => _second.ColourOf(node) == before).ToList())
        {
            var colour = _numbers.NewColour();
            _first.Paint(chosen, colour);
            _second.Paint(candidate, colour);
            if (TryMatch(restOfFirst, [.. second.Where(node => node != candidate)]))
                return true;
            _first.Paint(chosen, before);
            _second.Paint(candidate, before);
        }

        return false;
    }

    private bool TryMatch(List<BlankNode> first, List<BlankNode> second)
    {
        var colours = (First: first.ConvertAll(_first.ColourOf), Second: second.ConvertAll(_second.ColourOf));
        if (Match(first, second))
            return true;
        for (var i = 0; i < first.Count; i++)
            _first.Paint(first[i], colours.First[i]);
        for (var i = 0; i < second.Count; i++)
            _second.Paint(second[i], colours.Second[i]);
        return false;
    }

    private static string Key(ColouredDataset dataset, List<BlankNode> component) =>
        string.Join(',', component.Select(dataset.ColourOf).Order());
}
