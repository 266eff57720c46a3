using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>
/// The plans of the patterns of one query: a join weighs many orders, and in each the patterns within it would be planned again, and so the
/// patterns within these.
/// </summary>
internal sealed class KnownPlans
{
    private readonly Dictionary<GraphPattern, Dictionary<(Place Place, Bindings Bound), Plan>> _plans = new(ReferenceEqualityComparer.Instance);

    /// <summary>The plan of a pattern: the one that it has where what is bound is the same to it, or a new one.</summary>
    internal Plan GetOrAdd(GraphPattern pattern, Place place, Bindings bound, Func<Bindings, Plan> make)
    {
        var relevant = place.Mentioned(pattern).Union(place.Parameters);
        if (place.Graphs.Slot >= 0)
            relevant = relevant.With(place.Graphs.Slot);
        var asked = new Bindings(bound.Certain.Intersect(relevant), bound.Possible.Intersect(relevant));
        if (!_plans.TryGetValue(pattern, out var plans))
            _plans.Add(pattern, plans = []);
        if (!plans.TryGetValue((place, asked), out var plan))
            plans.Add((place, asked), plan = make(asked));
        return plan;
    }
}
