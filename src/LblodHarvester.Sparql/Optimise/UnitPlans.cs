using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>Plans one more unit of a join: opened for each solution so far, or carried out once and kept in a table.</summary>
internal sealed class UnitPlans
{
    // In rows read in turn: what a row costs to be put into a table, and a solution to be looked up there.
    private const double TableRowCost = 8;
    private const double LookupCost = 4;
    private const double GuessedClosure = 10;

    private readonly Planner _planner;
    private readonly Estimates _estimates;

    internal UnitPlans(Planner planner, Estimates estimates)
    {
        _planner = planner;
        _estimates = estimates;
    }

    /// <summary>What was reached, joined with a unit.</summary>
    internal Plan Join(Candidate reached, JoinUnit unit)
    {
        var left = reached.Plan;
        var loop = CanBeOpenedWith(unit, reached.Bindings) ? Loop(left, Opened(unit, reached.Bindings)) : null;
        if (left is UnitPlan && loop is not null)
            return loop;
        var (right, isFixed) = Alone(unit, reached);
        var cost = left.Cost + right.Cost + right.Rows * TableRowCost + left.Rows * LookupCost;
        return loop is null || cost < loop.Cost ? HashJoin(reached, unit, right, isFixed, loop?.Rows, cost) : loop;
    }

    private static Plan Loop(Plan left, Plan right) =>
        left is UnitPlan
            ? right
            : new NestedLoopPlan(left, right) { Rows = left.Rows * right.Rows, Cost = LoopCost.Of(left, right) };

    private static HashJoinPlan HashJoin(Candidate reached, JoinUnit unit, Plan right, bool isFixed, double? rows, double cost)
    {
        var left = reached.Plan;
        var slots = unit.Visible.Except(reached.Terms);
        var keys = slots.Intersect(unit.Certain).Intersect(reached.Bindings.Certain);
        return new HashJoinPlan(
            left, right, keys.ToArray(), slots.Intersect(reached.Bindings.Possible).ToArray(), slots.ToArray(), slots.Intersect(reached.Parameters).ToArray(), isFixed)
        {
            Rows = rows ?? left.Rows * right.Rows / Math.Max(1, keys.IsEmpty ? 1 : right.Rows),
            Cost = cost,
        };
    }

    private (Plan Plan, bool IsFixed) Alone(JoinUnit unit, Candidate reached)
    {
        if (unit is not PatternUnit pattern)
            return (Opened(unit, Bindings.None.With(reached.Terms, reached.Parameters)), !unit.Visible.Overlaps(reached.Parameters));
        var isolated = _planner.PlanIsolated(pattern.Pattern, pattern.Place);
        return (isolated.Input, isolated.IsFixed);
    }

    private static bool CanBeOpenedWith(JoinUnit unit, Bindings bound) => unit is not PatternUnit pattern
        || JoinGroup.IsFree(pattern.Pattern, pattern.Place, bound.Possible.Except(pattern.Place.Parameters));

    private Plan Opened(JoinUnit unit, Bindings bound) => unit switch
    {
        ScanUnit scan => Scan(scan, bound),
        NegatedUnit negated => Negated(negated, bound),
        PathUnit path => Path(path, bound),
        TextUnit text => Text(text, bound),
        PatternUnit pattern => _planner.Plan(pattern.Pattern, pattern.Place, bound),
        _ => throw new NotSupportedException($"{unit.GetType().Name} is not known to the optimiser."),
    };

    private ScanPlan Scan(ScanUnit unit, Bindings bound)
    {
        var rows = _estimates.Matches(unit, bound.Possible);
        return new ScanPlan(unit.Subject, unit.Predicate, unit.Object, unit.Scope) { Rows = rows, Cost = Estimates.LeapCost + rows };
    }

    private NegatedScanPlan Negated(NegatedUnit unit, Bindings bound)
    {
        var scan = Scan(new ScanUnit(unit.Subject, PlanTerm.Variable(unit.Property), unit.Object, unit.Scope, unit.Visible), bound);
        return new NegatedScanPlan(scan, unit.Excluded) { Rows = scan.Rows, Cost = scan.Cost };
    }

    private PathPlan Path(PathUnit unit, Bindings bound)
    {
        var isBound = IsBound(unit.Subject, bound) || IsBound(unit.Object, bound);
        var nodes = isBound ? 1 : _estimates.Count(0, 0, 0, unit.Scope);
        var reached = nodes * (unit.Repetition == PathRepetition.ZeroOrOne ? 2 : GuessedClosure);
        return new PathPlan(unit.Subject, unit.Step, unit.Repetition, unit.Object, unit.Scope, unit.Parameters)
        {
            Rows = IsBound(unit.Subject, bound) && IsBound(unit.Object, bound) ? 1 : reached,
            Cost = Estimates.LeapCost + reached * Estimates.LeapCost,
        };
    }

    private static TextPlan Text(TextUnit unit, Bindings bound)
    {
        double found = Math.Min(unit.Matches.Ids.Length, unit.Limit ?? int.MaxValue);
        var isBound = IsBound(unit.Literal, bound);
        return new TextPlan(unit.Literal, unit.Score, unit.Matches, unit.Limit, unit.Scope)
        {
            Rows = isBound ? Math.Min(1, found * unit.Matches.Share / Math.Max(1, unit.Matches.Ids.Length)) : found,
            Cost = isBound ? 1 : Estimates.LeapCost + found,
        };
    }

    private static bool IsBound(PlanTerm term, Bindings bound) => !term.IsVariable || bound.Possible.Contains(term.Slot);
}
