using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>Makes a plan of a query's algebra: solution modifiers one to one, and what is joined in the order that promises the least work.</summary>
internal sealed class Planner : IExpressionPlanner
{
    private readonly IdentifiedTerms _terms;
    private readonly JoinOrder _order;
    private readonly KnownPlans _known = new();

    /// <summary>A planner for one query.</summary>
    internal Planner(IdentifiedTerms terms, Estimates estimates)
    {
        _terms = terms;
        _order = new JoinOrder(this, estimates);
    }

    /// <summary>Plans a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="bound">What is bound when the plan is opened, besides the parameters.</param>
    /// <param name="limit">How many solutions are asked for at most, where that is known; a sort then keeps no more.</param>
    internal Plan Plan(GraphPattern pattern, Place place, Bindings bound, long? limit = null) => limit is null
        ? _known.GetOrAdd(pattern, place, bound, asked => PlanAnew(pattern, place, asked, null))
        : PlanAnew(pattern, place, bound, limit);

    private Plan PlanAnew(GraphPattern pattern, Place place, Bindings bound, long? limit) => pattern switch
    {
        Project project => PlanProject(project, place, bound, limit),
        Distinct distinct => PlanDistinct(distinct, place, bound),
        Reduced reduced => Plan(reduced.Pattern, place, bound),
        Slice or Group when !JoinGroup.IsFree(pattern, place, bound.Possible.Except(place.Parameters)) => PlanIsolated(pattern, place),
        Slice slice => PlanSlice(slice, place),
        OrderBy order => PlanOrder(order, place, bound, limit),
        Group group => PlanGroup(group, place),
        Union union => PlanUnion(union, place, bound),
        InlineData data => PlanData(data, place),
        NamedGraph graph when _terms.ScopeOf(graph.Name, place.Scope) is VariableScope scope && !JoinGroup.TellsItsGraph(graph, place) =>
            PlanGraphs(graph, scope, place, bound),
        Service service => PlanService(service, place, bound),
        _ => PlanJoins(pattern, place, bound),
    };

    /// <summary>Plans a pattern that is carried out by itself, whatever is bound.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="certain">The parameters that are bound each time; null for those of which the place says so.</param>
    internal IsolatedPlan PlanIsolated(GraphPattern pattern, Place place, SlotSet? certain = null)
    {
        var inner = Plan(pattern, place, Bindings.None.With(certain ?? place.Terms, place.Parameters));
        var slots = place.Visible(pattern).Except(place.Terms);
        return new IsolatedPlan(inner, slots.ToArray(), slots.Intersect(place.Parameters).ToArray(), IsFixed(pattern, place))
        {
            Rows = inner.Rows,
            Cost = inner.Cost + inner.Rows,
        };
    }

    /// <summary>Whether a pattern has the same solutions whatever the parameters are.</summary>
    internal static bool IsFixed(GraphPattern pattern, Place place) =>
        !place.Mentioned(pattern).Overlaps(place.Parameters)
        && (place.Graphs.Slot < 0 || !place.Parameters.Contains(place.Graphs.Slot));

    /// <inheritdoc/>
    public PlanExpression Plan(Expression expression, GraphPattern pattern, Place place)
    {
        var visible = place.Visible(pattern);
        var slots = ExpressionParts.Variables(expression).ToDictionary(variable => variable, variable => SlotOf(variable, visible, place));
        var exists = ExpressionParts.Of(expression).OfType<ExistsExpression>().Distinct(ReferenceEqualityComparer.Instance)
            .Cast<ExistsExpression>()
            .ToDictionary(
                test => test, test => PlanExists(test, pattern, place), (IEqualityComparer<ExistsExpression>)ReferenceEqualityComparer.Instance);
        var needs = SlotSet.Of(slots.Values).Intersect(visible.Union(place.Parameters));
        foreach (var test in exists.Keys)
            needs = needs.Union(place.Mentioned(test.Pattern).Intersect(visible));
        return new PlanExpression(expression, slots, exists, needs, ExpressionParts.IsPure(expression));
    }

    private static int SlotOf(Variable variable, SlotSet visible, Place place)
    {
        var slot = place.Scope.SlotOf(variable);
        return visible.Contains(slot) || place.Parameters.Contains(slot) ? slot : place.Scope.Unbound(variable);
    }

    // The solution is put into the pattern: its variables stand there for terms (section 18.6).
    private Plan PlanExists(ExistsExpression test, GraphPattern pattern, Place place)
    {
        var mentioned = place.Mentioned(test.Pattern).Intersect(place.Visible(pattern).Union(place.Parameters));
        var parameters = place.Parameters.Union(mentioned);
        if (place.Graphs.Slot >= 0)
            parameters = parameters.With(place.Graphs.Slot);
        var certain = place.Certain(pattern).Union(place.Terms).Intersect(parameters);
        if (place.Graphs.Slot >= 0)
            certain = certain.With(place.Graphs.Slot);
        var inner = new Place(place.Scope.Within(mentioned), place.Graphs, parameters) { Terms = certain };
        return Plan(test.Pattern, inner, Bindings.None.With(certain, parameters));
    }

    private Plan PlanProject(Project project, Place place, Bindings bound, long? limit)
    {
        var own = place.Scope.SlotsOf(project.Variables);
        var selected = own.Union(place.Parameters);
        var inner = place with { Scope = place.Scope.Within(own) };
        return Plan(
            project.Pattern, inner, new Bindings(bound.Certain.Intersect(selected), bound.Possible.Intersect(selected)), limit);
    }

    private Plan PlanDistinct(Distinct distinct, Place place, Bindings bound)
    {
        var input = Plan(distinct.Pattern, place, bound);
        var slots = place.Visible(distinct.Pattern);
        return (Plan?)DistinctScans.Of(input, slots, bound)
            ?? new DistinctPlan(input, slots.ToArray()) { Rows = input.Rows, Cost = input.Cost + input.Rows };
    }

    private SlicePlan PlanSlice(Slice slice, Place place)
    {
        var input = Plan(
            slice.Pattern, place, Bindings.None.With(place.Terms, place.Parameters), slice.Limit is { } limit ? slice.Offset + limit : null);
        return new SlicePlan(input, slice.Offset, slice.Limit)
        {
            Rows = Math.Min(Math.Max(0, input.Rows - slice.Offset), slice.Limit ?? double.MaxValue),
            Cost = input.Cost,
        };
    }

    private SortPlan PlanOrder(OrderBy order, Place place, Bindings bound, long? limit)
    {
        var input = Plan(order.Pattern, place, bound);
        var conditions = order.Conditions
            .Select(condition => new SortCondition(Plan(condition.Expression, order.Pattern, place), condition.IsDescending))
            .ToList();
        var rows = Math.Max(1, input.Rows);
        return new SortPlan(input, conditions, place.Visible(order.Pattern).ToArray(), limit)
        {
            Rows = Math.Min(input.Rows, limit ?? double.MaxValue),
            Cost = input.Cost + rows * Math.Log2(rows + 1),
        };
    }

    private GroupPlan PlanGroup(Group group, Place place)
    {
        var input = Plan(group.Pattern, place, Bindings.None.With(place.Terms, place.Parameters));
        var aggregates = group.Aggregates.Select(aggregate => new PlanAggregate(
            place.Scope.SlotOf(aggregate.Variable),
            aggregate.Aggregate,
            aggregate.Aggregate.Argument is { } argument ? Plan(argument, group.Pattern, place) : null)).ToList();

        // Blank nodes of a pattern are matched, but are no part of its solutions (section 18.3.1).
        var solution = place.Scope.Named(place.Visible(group.Pattern));
        return new GroupPlan(input, [.. group.Keys.Select(place.Scope.SlotOf)], aggregates, solution.ToArray())
        {
            Rows = group.Keys.Count == 0 ? 1 : Math.Max(1, Math.Sqrt(input.Rows)),
            Cost = input.Cost + input.Rows * (1 + aggregates.Count),
        };
    }

    private Plan PlanUnion(Union union, Place place, Bindings bound)
    {
        var branches = Branches(union).Select(branch => Plan(branch, place, bound)).Where(branch => branch is not EmptyPlan).ToList();
        return branches switch
        {
            [] => new EmptyPlan("no branch of a union has a solution") { Rows = 0 },
            [var only] => only,
            _ => new UnionPlan(branches) { Rows = branches.Sum(branch => branch.Rows), Cost = branches.Sum(branch => branch.Cost) },
        };
    }

    private static IEnumerable<GraphPattern> Branches(GraphPattern pattern)
    {
        var pending = new Stack<GraphPattern>([pattern]);
        while (pending.TryPop(out var next))
        {
            if (next is Union union)
            {
                pending.Push(union.Right);
                pending.Push(union.Left);
            }
            else
            {
                yield return next;
            }
        }
    }

    private ValuesPlan PlanData(InlineData data, Place place) =>
        new([.. data.Variables.Select(place.Scope.SlotOf)], [.. data.Rows.Select(RowOf)]) { Rows = data.Rows.Count, Cost = data.Rows.Count };

    private uint[] RowOf(IReadOnlyList<LblodHarvester.Rdf.Term?> row) => [.. row.Select(term => term is null ? 0 : _terms.IdOf(term))];

    // What does not tell its graph itself is matched in each graph in turn.
    private ExtendPlan PlanGraphs(NamedGraph graph, VariableScope named, Place place, Bindings bound)
    {
        var turn = place.Scope.Fresh();
        var scope = named with { GraphSlot = place.Scope.SlotOf(turn) };
        var names = new GraphNamesPlan(scope) { Rows = _order.Estimates.GraphCount, Cost = _order.Estimates.GraphCount };
        var slot = SlotSet.Of(scope.GraphSlot);
        var inner = Plan(
            graph.Pattern,
            place with { Graphs = scope, Parameters = place.Parameters.Union(slot), Terms = place.Terms.Union(slot) },
            bound.With(slot, slot));
        var matched = new NestedLoopPlan(names, inner) { Rows = names.Rows * inner.Rows, Cost = names.Cost + names.Rows * inner.Cost };
        var value = new PlanExpression(
            new VariableExpression(turn),
            new Dictionary<Variable, int> { [turn] = scope.GraphSlot },
            new Dictionary<ExistsExpression, Plan>(),
            slot,
            IsPure: true);
        return new ExtendPlan(matched, named.GraphSlot, value) { Rows = matched.Rows, Cost = matched.Cost + matched.Rows };
    }

    // Where nothing before it binds the variable of its endpoint, it cannot be asked: any other order is better.
    private ServicePlan PlanService(Service service, Place place, Bindings bound)
    {
        const double Rows = 1000;
        const double Cost = 100_000;
        const double Unaskable = 1e100;
        var columns = place.Scope.Named(place.Visible(service.Pattern)).ToArray().ToDictionary(place.Scope.NameOf);
        var endpoint = service.Endpoint is VariableTerm variable
            ? PlanTerm.Variable(place.Scope.SlotOf(variable.Variable))
            : PlanTerm.Constant(_terms.IdOf(((ConstantTerm)service.Endpoint).Term));
        var keys = SlotSet.Of(columns.Values).Intersect(place.Certain(service)).Intersect(bound.Certain);
        return new ServicePlan(service, endpoint, columns, keys.ToArray())
        {
            Rows = keys.IsEmpty ? Rows : 1,
            Cost = !endpoint.IsVariable || bound.Possible.Contains(endpoint.Slot) ? Cost : Unaskable,
        };
    }

    private Plan PlanJoins(GraphPattern pattern, Place place, Bindings bound)
    {
        var group = JoinGroup.Of(pattern, place, bound.Possible.Except(place.Parameters), _terms, this);
        return group.EmptyReason is { } reason
            ? new EmptyPlan(reason) { Rows = 0 }
            : _order.Arrange(group, bound);
    }
}
