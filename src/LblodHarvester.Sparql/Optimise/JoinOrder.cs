using System.Numerics;
using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>
/// Puts the units of a group in the order of least cost: first the best next unit is taken each time; then, of up to <see cref="MostExhaustive"/> units,
/// all orders are weighed that do not cost more half-way. Filters and bindings are done as soon as what they need is bound.
/// </summary>
internal sealed class JoinOrder
{
    private const int MostExhaustive = 9;

    private readonly UnitPlans _units;
    private readonly StepPlans _steps;

    internal JoinOrder(Planner planner, Estimates estimates)
    {
        Estimates = estimates;
        _units = new UnitPlans(planner, estimates);
        _steps = new StepPlans(planner);
    }

    internal Estimates Estimates { get; }

    /// <summary>The plan of a group.</summary>
    /// <param name="group">What is joined, and what is done then.</param>
    /// <param name="bound">What is bound when the plan is opened.</param>
    internal Plan Arrange(JoinGroup group, Bindings bound)
    {
        var start = _steps.DoWhatCanBe(new Candidate(new UnitPlan { Cost = 0 }, bound, group.Place.Parameters, group.Place.Terms, group.Steps));
        var joined = Greedy(group.Units, start);
        if (group.Units.Count is > 1 and <= MostExhaustive)
            joined = Exhaustive(group.Units, start, joined);
        return _steps.DoAll(joined).Plan;
    }

    // The best plan of each subset of the units is one unit more than the best plan of a smaller one. No plan costs less than what it begins with.
    private Candidate Exhaustive(List<JoinUnit> units, Candidate start, Candidate known)
    {
        var most = Weight(known);
        var best = new Candidate?[1 << units.Count];
        best[0] = start;
        for (uint subset = 0; subset < best.Length - 1; subset++)
        {
            if (best[subset] is not { } reached || reached.Plan.Cost >= most)
                continue;
            for (var missing = ~subset & (uint)(best.Length - 1); missing != 0; missing &= missing - 1)
            {
                var next = BitOperations.TrailingZeroCount(missing);
                var candidate = Join(reached, units[next]);
                ref var place = ref best[subset | 1u << next];
                if (place is null || Weight(candidate) < Weight(place))
                    place = candidate;
            }
        }

        return best[^1] is { } found && Weight(found) < most ? found : known;
    }

    private Candidate Greedy(List<JoinUnit> units, Candidate start)
    {
        var missing = units.ToList();
        var reached = start;
        while (missing.Count > 0)
        {
            var (candidate, unit) = missing.Select(unit => (Candidate: Join(reached, unit), Unit: unit))
                .MinBy(next => Weight(next.Candidate));
            reached = candidate;
            missing.Remove(unit);
        }

        return reached;
    }

    private Candidate Join(Candidate reached, JoinUnit unit) =>
        _steps.DoWhatCanBe(reached with
        {
            Plan = _units.Join(reached, unit),
            Bindings = reached.Bindings.With(unit.Certain, unit.Visible),
        });

    // What comes later is paid for each row.
    private static double Weight(Candidate candidate) => candidate.Plan.Cost + candidate.Plan.Rows;
}
