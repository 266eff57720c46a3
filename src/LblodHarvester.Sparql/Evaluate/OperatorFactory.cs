using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Evaluate.Aggregates;
using LblodHarvester.Sparql.Evaluate.Expressions;
using LblodHarvester.Sparql.Evaluate.Operators;
using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Evaluate;

/// <summary>Makes the operators of a plan: one of each kind of plan.</summary>
internal sealed class OperatorFactory
{
    private readonly Execution _execution;
    private readonly Dictionary<Plan, Operator> _made = new(ReferenceEqualityComparer.Instance);

    internal OperatorFactory(Execution execution) => _execution = execution;

    /// <summary>The operator of each plan, for who asks how many solutions it gave.</summary>
    internal IReadOnlyDictionary<Plan, Operator> Made => _made;

    /// <summary>Makes the operators of a plan and of what it stands on.</summary>
    internal Operator Make(Plan plan) => _made[plan] = plan switch
    {
        UnitPlan => new UnitOperator(),
        EmptyPlan => new EmptyOperator(),
        ScanPlan scan => new ScanOperator(scan, _execution),
        DistinctScanPlan scan => new DistinctScanOperator(scan, _execution),
        NegatedScanPlan scan => new NegatedScanOperator(scan, Make(scan.Scan), _execution),
        GraphNamesPlan names => new GraphNamesOperator(names, _execution),
        PathPlan path => new PathOperator(path, _execution),
        TextPlan text => new TextOperator(text, _execution),
        NestedLoopPlan loop => new NestedLoopOperator(Make(loop.Left), Make(loop.Right)),
        OptionalLoopPlan loop => new OptionalLoopOperator(Make(loop.Left), Make(loop.Right), Condition(loop.Condition)),
        MinusLoopPlan loop => new MinusLoopOperator(Make(loop.Left), Make(loop.Right)),
        HashJoinPlan join => new HashJoinOperator(
            Make(join.Left), Table(join.Right, join.RightSlots, join.Keys, join.Given, join.IsFixed), join.RightSlots, _execution),
        OptionalHashPlan join => new OptionalHashOperator(
            Make(join.Left),
            Table(join.Right, join.RightSlots, join.Keys, join.Given, join.IsFixed),
            join.RightSlots,
            Condition(join.Condition),
            _execution),
        MinusPlan minus => new MinusOperator(
            Make(minus.Left),
            Table(minus.Right, minus.RightSlots, minus.Keys, minus.Given, minus.IsFixed),
            minus,
            _execution),
        IsolatedPlan isolated => new IsolatedOperator(
            Table(isolated.Input, isolated.Slots, [], isolated.Given, isolated.IsFixed), isolated.Slots, _execution),
        FilterPlan filter => new FilterOperator(Make(filter.Input), Condition(filter.Condition)!),
        UnionPlan union => new UnionOperator([.. union.Branches.Select(Make)]),
        ExtendPlan extend => new ExtendOperator(
            Make(extend.Input), extend.Slot, Value(extend.Expression), !IsExtended(extend.Input), _execution),
        ValuesPlan values => new ValuesOperator(values, _execution),
        GroupPlan group => Group(group),
        SortPlan sort => new SortOperator(
            Make(sort.Input),
            [.. sort.Conditions.Select(condition => Value(condition.Expression))],
            [.. sort.Conditions.Select(condition => condition.IsDescending)],
            sort.Slots,
            sort.Limit,
            _execution),
        DistinctPlan distinct => new DistinctOperator(Make(distinct.Input), distinct.Slots, _execution),
        SlicePlan slice => new SliceOperator(Make(slice.Input), slice.Offset, slice.Limit),
        ServicePlan service => new ServiceOperator(service, _execution),
        _ => throw new NotSupportedException($"{plan.GetType().Name} has no operator."),
    };

    private static bool IsExtended(Plan plan) => plan is ExtendPlan || (plan is FilterPlan filter && IsExtended(filter.Input));

    private JoinTable Table(Plan plan, int[] slots, int[] keys, int[] given, bool isFixed) => new(Make(plan), slots, keys, given, isFixed, _execution);

    private Condition? Condition(PlanExpression? expression)
    {
        if (expression is null)
            return null;
        return new Condition(Compile(expression), expression.IsPure ? expression.Slots.ToArray() : null, _execution);
    }

    private Valuation Value(PlanExpression expression) => expression.Expression is VariableExpression variable
        ? Valuation.Of(expression.SlotOf[variable.Variable], _execution)
        : Valuation.Of(Compile(expression), _execution);

    private CompiledExpression Compile(PlanExpression expression) =>
        new ExpressionCompiler(
            variable => expression.SlotOf[variable], test => new PatternTest(Make(expression.Exists[test])), _execution.Context)
            .Compile(expression.Expression);

    private GroupOperator Group(GroupPlan plan) => new(
        Make(plan.Input),
        plan.Keys,
        [.. plan.Aggregates.Select(aggregate => aggregate.Slot)],
        [.. plan.Aggregates.Select(aggregate => Values(aggregate, plan.Slots))],
        _execution);

    private Func<GroupedValues> Values(PlanAggregate plan, int[] slots)
    {
        var aggregate = plan.Aggregate;
        if (aggregate.Function == AggregateFunction.Count)
        {
            var counted = plan.Argument is null ? null : Value(plan.Argument);
            return () => new GroupedCount(counted, aggregate.IsDistinct, slots, _execution);
        }

        var value = Value(plan.Argument!);
        return () => new GroupedTerms(
            () => Accumulators.For(aggregate), () => value.Id() is var id and not 0 ? _execution.Terms.TermOf(id) : null);
    }
}
