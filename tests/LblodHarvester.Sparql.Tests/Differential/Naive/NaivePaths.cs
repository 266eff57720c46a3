using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Tests.Differential.Naive;

/// <summary>Property paths by their definitions (SPARQL 1.1, sections 18.4 and 18.5): the pairs that a path connects, as often as it does.</summary>
/// <param name="graph">The active graph.</param>
/// <param name="peculiarities">Where it leaves the definitions to do as another implementation does.</param>
/// <param name="step">Is told of each step.</param>
internal sealed class NaivePaths(IReadOnlyList<Triple> graph, Peculiarities peculiarities, Action step)
{
    private readonly Dictionary<(Term? From, PropertyPath Path, Term? To), List<(Term From, Term To)>> _known = [];
    private readonly List<Term> _nodes = [.. graph.SelectMany(IEnumerable<Term> (triple) => [triple.Subject, triple.Object]).Distinct()];

    /// <summary>The pairs between two ends; null for an end that is a variable.</summary>
    internal List<(Term From, Term To)> Pairs(Term? from, PropertyPath path, Term? to)
    {
        step();
        if (!_known.TryGetValue((from, path, to), out var pairs))
            _known.Add((from, path, to), pairs = Find(from, path, to));
        return pairs;
    }

    private List<(Term From, Term To)> Find(Term? from, PropertyPath path, Term? to) => path switch
    {
        LinkPath link => Steps(from, to, triple => triple.Predicate == link.Property),
        InversePath inverse => Turned(Pairs(to, inverse.Path, from)),
        SequencePath sequence => Sequence(from, sequence, to),
        AlternativePath alternative => Alternatives([.. Pairs(from, alternative.First, to), .. Pairs(from, alternative.Second, to)]),
        NegatedPropertySet set => Negated(from, set, to),
        // From a variable to a term it is the inverse path from the term.
        ZeroOrOnePath once when IsTurned(from, to) => Turned(Pairs(to, new ZeroOrOnePath(new InversePath(once.Path)), from)),
        ZeroOrMorePath more when IsTurned(from, to) => Turned(Pairs(to, new ZeroOrMorePath(new InversePath(more.Path)), from)),
        OneOrMorePath more when IsTurned(from, to) => Turned(Pairs(to, new OneOrMorePath(new InversePath(more.Path)), from)),
        ZeroOrOnePath once => Repeated(from, to, node => [node, .. Reached(node, once.Path)]),
        ZeroOrMorePath more => Repeated(from, to, node => Closure([node], more.Path)),
        OneOrMorePath more => Repeated(from, to, node => Closure(Reached(node, more.Path), more.Path)),
        _ => throw new NotSupportedException($"{path.GetType().Name} is no path."),
    };

    private static List<(Term From, Term To)> Turned(List<(Term From, Term To)> pairs) => pairs.ConvertAll(pair => (pair.To, pair.From));

    private List<(Term From, Term To)> Steps(Term? from, Term? to, Func<Triple, bool> isStep) => [.. graph
        .Where(triple => isStep(triple) && (from is null || triple.Subject == from) && (to is null || triple.Object == to))
        .Select(triple => ((Term)triple.Subject, triple.Object))];

    private List<(Term From, Term To)> Negated(Term? from, NegatedPropertySet set, Term? to)
    {
        List<(Term From, Term To)> pairs = [];
        if (set.Forward is { } forward)
            pairs.AddRange(Steps(from, to, triple => !forward.Contains(triple.Predicate)));
        if (set.Inverse is { } inverse)
            pairs.AddRange(Turned(Steps(to, from, triple => !inverse.Contains(triple.Predicate))));
        return Alternatives(pairs);
    }

    private List<(Term From, Term To)> Alternatives(List<(Term From, Term To)> pairs) => pairs.Distinct().ToList() is var once
        && once.Count < pairs.Count && peculiarities.Follow(Peculiarity.AlternativesGiveEachPairOnce)
        ? once
        : pairs;

    // Join(Path(X, P, V), Path(V, Q, Y)), V being a variable.
    private List<(Term From, Term To)> Sequence(Term? from, SequencePath sequence, Term? to)
    {
        var second = Pairs(null, sequence.Second, to).ToLookup(pair => pair.From, pair => pair.To);
        return [.. Pairs(from, sequence.First, null).SelectMany(pair => second[pair.To].Select(end => (pair.From, end)))];
    }

    private static bool IsTurned(Term? from, Term? to) => from is null && to is not null;

    private List<(Term From, Term To)> Repeated(Term? from, Term? to, Func<Term, List<Term>> reach)
    {
        var starts = from is null ? _nodes : [from];
        return [.. starts.SelectMany(start => reach(start).Distinct().Where(end => (to is null || end == to) && (end != start || IsThere(start))).Select(end => (start, end)))];
    }

    private bool IsThere(Term term) => _nodes.Contains(term) || !peculiarities.Follow(Peculiarity.AbsentTermsHaveNoPaths);

    // One step of ALP: the path from a term to a variable.
    private List<Term> Reached(Term node, PropertyPath path) => Pairs(node, path, null).ConvertAll(pair => pair.To);

    // Section 18.4, function ALP.
    private List<Term> Closure(List<Term> starts, PropertyPath path)
    {
        var visited = new HashSet<Term>();
        var pending = new Stack<Term>(starts);
        while (pending.TryPop(out var node))
        {
            if (!visited.Add(node))
                continue;
            foreach (var next in Reached(node, path))
                pending.Push(next);
        }

        return [.. visited];
    }
}
