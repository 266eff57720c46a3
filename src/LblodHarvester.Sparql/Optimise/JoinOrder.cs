using System.Numerics;
using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>
/// Puts the units of a group in the order of least cost: all orders of up to <see cref="MostExhaustive"/> units are weighed, of more the best next one
/// is taken each time. Filters and bindings are done as soon as what they need is bound.
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
        var start = _steps.DoWhatCanBe(new Candidate(new UnitPlan { Cost = 0 }, bound, group.Parameters, group.Steps));
        var joined = group.Units.Count <= MostExhaustive ? Exhaustive(group.Units, start) : Greedy(group.Units, start);
        return _steps.DoAll(joined).Plan;
    }

    // The best plan of each subset of the units is one unit more than the best plan of a smaller one.
    private Candidate Exhaustive(List<JoinUnit> units, Candidate start)
    {
        var best = new Candidate?[1 << units.Count];
        best[0] = start;
        for (uint subset = 0; subset < best.Length - 1; subset++)
        {
            if (best[subset] is not { } reached)
                continue;
            for (var missing = ~subset & (uint)(best.Length - 1); missing != 0; missing &= missing - 1)
            {
                var next = BitOperations.TrailingZeroCount(missing);
                var candidate = Join(reached, units[next]);
                ref var known = ref best[subset | 1u << next];
                if (known is null || IsBetter(candidate, known))
                    known = candidate;
            }
        }

        return best[^1]!;
    }

    private Candidate Greedy(List<JoinUnit> units, Candidate start)
    {
        var missing = units.ToList();
        var reached = start;
        while (missing.Count > 0)
        {
            var (candidate, unit) = missing.Select(unit => (Candidate: Join(reached, unit), Unit: unit))
                .Aggregate((one, other) => IsBetter(other.Candidate, one.Candidate) ? other : one);
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
    private static bool IsBetter(Candidate one, Candidate other) =>
        one.Plan.Cost + one.Plan.Rows < other.Plan.Cost + other.Plan.Rows;
}
