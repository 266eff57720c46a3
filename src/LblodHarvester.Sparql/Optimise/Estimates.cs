using LblodHarvester.Sparql.Plans;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>
/// What the optimiser expects of the data: the indexes count what has given terms exactly; of what a slot will hold only the average is known.
/// </summary>
internal sealed class Estimates
{
    /// <summary>What opening an index costs, in rows read from it in turn.</summary>
    internal const double LeapCost = 5;

    private readonly QuadSnapshot _snapshot;

    // An optimiser asks the same of every order that it weighs.
    private readonly Dictionary<(uint Subject, uint Predicate, uint Object, GraphScope Scope), double> _counts = [];
    private readonly Dictionary<uint, (double Subjects, double Objects)> _distinct = [];

    internal Estimates(QuadSnapshot snapshot) => _snapshot = snapshot;

    /// <summary>How many named graphs there are.</summary>
    internal double GraphCount => Math.Max(1, _snapshot.InDefault.GraphCount + _snapshot.Others.GraphCount);

    /// <summary>How many quads match a pattern when some slots are bound.</summary>
    internal double Matches(ScanUnit unit, SlotSet bound) =>
        Matches(unit.Subject, unit.Predicate, unit.Object, unit.Scope, bound);

    /// <summary>How many quads match a pattern when some slots are bound.</summary>
    internal double Matches(PlanTerm subject, PlanTerm predicate, PlanTerm @object, GraphScope scope, SlotSet bound)
    {
        var count = Count(subject.Id, predicate.Id, @object.Id, scope);
        if (count == 0)
            return 0;
        var (subjects, objects) = Distinct(predicate);
        if (IsBound(subject, bound))
            count /= Math.Max(1, subjects);
        if (IsBound(@object, bound))
            count /= Math.Max(1, objects);
        if (IsBound(predicate, bound))
            count /= 10;
        if (scope.Slot >= 0 && bound.Contains(scope.Slot))
            count /= GraphCount;
        return count;
    }

    /// <summary>How many quads have these terms; 0 stands for any.</summary>
    internal double Count(uint subject, uint predicate, uint @object, GraphScope scope)
    {
        var asked = (subject, predicate, @object, scope);
        if (!_counts.TryGetValue(asked, out var count))
            _counts.Add(asked, count = CountIn(scope, subject, predicate, @object));
        return count;
    }

    private double CountIn(GraphScope scope, uint subject, uint predicate, uint @object) => scope switch
    {
        DefaultScope => Count(_snapshot.InDefault, subject, predicate, @object),
        OneGraphScope one => Count(subject, predicate, @object, one.Graph),
        MergedScope merged => merged.Graphs.Sum(graph => Count(subject, predicate, @object, graph)),
        _ => Count(_snapshot.InDefault, subject, predicate, @object) + Count(_snapshot.Others, subject, predicate, @object),
    };

    private static bool IsBound(PlanTerm term, SlotSet bound) => term.IsVariable && bound.Contains(term.Slot);

    private double Count(uint subject, uint predicate, uint @object, uint graph)
    {
        var indexes = _snapshot.HolderOf(graph);
        var inGraph = subject == 0 ? indexes[QuadOrder.Gspo].CountOf(new QuadKey(graph), 1)
            : predicate == 0 ? indexes[QuadOrder.Gspo].CountOf(new QuadKey(graph, subject), 2)
            : indexes[QuadOrder.Gspo].CountOf(new QuadKey(graph, subject, predicate), 3);
        return Math.Min(inGraph, Count(indexes, subject, predicate, @object));
    }

    private static double Count(QuadIndexes indexes, uint subject, uint predicate, uint @object)
    {
        var (order, length) = QuadPlaces.Best(subject != 0, predicate != 0, @object != 0);
        return indexes[order].CountOf(QuadPlaces.Key(order, subject, predicate, @object), length);
    }

    // How many subjects and objects there are to choose from.
    private (double Subjects, double Objects) Distinct(PlanTerm predicate)
    {
        if (!_distinct.TryGetValue(predicate.Id, out var distinct))
        {
            var here = Statistics(_snapshot.InDefault, predicate);
            var known = here.Count > 0 ? here : Statistics(_snapshot.Others, predicate);
            _distinct.Add(predicate.Id, distinct = (known.DistinctSubjects, known.DistinctObjects));
        }

        return distinct;
    }

    private static PredicateStatistics Statistics(QuadIndexes indexes, PlanTerm predicate) =>
        predicate.IsVariable ? indexes.OfAll() : indexes.Of(predicate.Id);
}
