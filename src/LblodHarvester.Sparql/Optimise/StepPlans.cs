using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>Plans what is done with joined solutions.</summary>
internal sealed class StepPlans
{
    private const double TableRowCost = 8;
    private const double LookupCost = 4;

    private readonly Planner _planner;

    internal StepPlans(Planner planner) => _planner = planner;

    /// <summary>Does the filters and bindings whose variables are all bound.</summary>
    internal Candidate DoWhatCanBe(Candidate reached)
    {
        var pending = new List<GroupStep>();
        foreach (var step in reached.Pending)
        {
            if (CanBeDoneEarly(step) && step.Needs.IsSubsetOf(reached.Bindings.Certain))
                reached = Do(step, reached);
            else
                pending.Add(step);
        }

        return reached with { Pending = pending };
    }

    /// <summary>Does all steps that are left, in their order.</summary>
    internal Candidate DoAll(Candidate reached) => reached.Pending.Aggregate(reached, (candidate, step) => Do(step, candidate)) with { Pending = [] };

    // What gives something new each time is asked once for each solution of the whole group.
    private static bool CanBeDoneEarly(GroupStep step) => step is FilterStep || (step is ExtendStep extend && extend.Expression.IsPure);

    private Candidate Do(GroupStep step, Candidate reached) => step switch
    {
        FilterStep filter => reached with { Plan = Filter(filter, reached.Plan) },
        ExtendStep extend => Extend(extend, reached),
        OptionalStep optional => Optional(optional, reached),
        MinusStep minus => reached with { Plan = Minus(minus, reached) },
        _ => throw new NotSupportedException($"{step.GetType().Name} is not known to the optimiser."),
    };

    private static FilterPlan Filter(FilterStep filter, Plan input) => new(input, filter.Condition)
    {
        Rows = input.Rows * Selectivity(filter.Condition.Expression),
        Cost = input.Cost + input.Rows * (1 + filter.Condition.Exists.Values.Sum(test => test.Cost)),
    };

    private static double Selectivity(Expression condition) => condition switch
    {
        ComparisonExpression { Operator: ComparisonOperator.Equal } => 0.1,
        ComparisonExpression { Operator: ComparisonOperator.NotEqual } or NotExpression => 0.9,
        _ => 0.4,
    };

    private static Candidate Extend(ExtendStep extend, Candidate reached)
    {
        var input = reached.Plan;
        var slot = SlotSet.Of(extend.Slot);
        return reached with
        {
            Plan = new ExtendPlan(input, extend.Slot, extend.Expression) { Rows = input.Rows, Cost = input.Cost + input.Rows },
            Bindings = reached.Bindings.With(extend.IsCertain ? slot : SlotSet.Empty, slot),
        };
    }

    private Candidate Optional(OptionalStep step, Candidate reached)
    {
        var left = reached.Plan;
        var right = _planner.Plan(step.Right, step.Place, reached.Bindings);
        var rows = left.Rows * Math.Max(1, right.Rows);
        Plan plan = new OptionalLoopPlan(left, right, step.Condition) { Rows = rows, Cost = LoopCost.Of(left, right) };
        var isolated = _planner.PlanIsolated(step.Right, step.Place);
        var cost = left.Cost + isolated.Cost + isolated.Rows * TableRowCost + left.Rows * LookupCost;
        if (cost < plan.Cost)
        {
            var visible = step.Place.Visible(step.Right).Except(step.Place.Terms);
            plan = new OptionalHashPlan(
                left,
                isolated.Input,
                visible.Intersect(step.Place.Certain(step.Right)).Intersect(reached.Bindings.Certain).ToArray(),
                visible.Intersect(reached.Bindings.Possible).ToArray(),
                visible.ToArray(),
                visible.Intersect(step.Place.Parameters).ToArray(),
                isolated.IsFixed,
                step.Condition)
            {
                Rows = rows,
                Cost = cost,
            };
        }

        return reached with { Plan = plan, Bindings = reached.Bindings.With(SlotSet.Empty, step.Place.Visible(step.Right)) };
    }

    private Plan Minus(MinusStep step, Candidate reached)
    {
        var left = reached.Plan;
        var visible = step.Place.Visible(step.Right);
        var given = visible.Intersect(step.Place.Parameters);
        var shared = visible.Intersect(step.LeftVisible);
        if (shared.IsEmpty)
            return left;
        var certain = step.Place.Certain(step.Right).Intersect(reached.Bindings.Certain).Intersect(shared).Except(given);
        var isolated = _planner.PlanIsolated(step.Right, step.Place, step.Place.Terms.Except(given));
        var hash = new MinusPlan(left, isolated.Input, certain.ToArray(), shared.ToArray(), visible.ToArray(), given.ToArray(), isolated.IsFixed)
        {
            Rows = left.Rows / 2,
            Cost = left.Cost + isolated.Cost + isolated.Rows * TableRowCost + left.Rows * LookupCost,
        };
        if (!shared.IsSubsetOf(certain))
            return hash;
        var opened = _planner.Plan(step.Right, step.Place, Bindings.None.With(step.Place.Terms.Union(shared), step.Place.Parameters));
        var loop = new MinusLoopPlan(left, opened) { Rows = left.Rows / 2, Cost = left.Cost + left.Rows * opened.Cost };
        return loop.Cost < hash.Cost ? loop : hash;
    }
}
