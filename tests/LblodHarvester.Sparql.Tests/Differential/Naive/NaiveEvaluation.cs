using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Evaluate.Expressions;

namespace LblodHarvester.Sparql.Tests.Differential.Naive;

/// <summary>
/// The algebra by its definitions (SPARQL 1.1, sections 18.5 and 18.6): from the bottom up, multisets of mappings, loops within loops, no index and
/// no optimisation. Expressions alone are those of the engine.
/// </summary>
/// <param name="dataset">The dataset that is asked.</param>
/// <param name="context">What expressions have in common.</param>
/// <param name="peculiarities">Where it leaves the definitions to do as another implementation does.</param>
internal sealed partial class NaiveEvaluation(NaiveDataset dataset, EvaluationContext context, Peculiarities peculiarities)
{
    private const int MostSteps = 30_000;
    private readonly Dictionary<IReadOnlyList<Triple>, NaivePaths> _paths = new(ReferenceEqualityComparer.Instance);
    private readonly PeculiarExpressions _expressions = new(peculiarities);
    private int _steps;
    private long _number;

    /// <summary>The solutions of a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="graph">The active graph.</param>
    /// <param name="put">What <c>EXISTS</c> has put in the place of variables (section 18.6, substitute); solutions do not have these.</param>
    internal Solutions Evaluate(GraphPattern pattern, IReadOnlyList<Triple> graph, Mapping put) => pattern switch
    {
        BasicGraphPattern bgp => new(Match(bgp, graph, put)),
        PathPattern path => new(Match(path, graph, put)),
        Join join => new([.. Join(Rows(join.Left, graph, put), Rows(join.Right, graph, put))]),
        LeftJoin join => new([.. LeftJoin(join, graph, put)]),
        Union union => new([.. Rows(union.Left, graph, put), .. Rows(union.Right, graph, put)]),
        Minus minus => new(Without(Rows(minus.Left, graph, put), Rows(minus.Right, graph, put), put)),
        Filter filter => new(Filtered(filter, graph, put)),
        Extend extend => new([.. Extended(extend, graph, put)]),
        InlineData data => new([.. Data(data, put)]),
        NamedGraph named => new([.. InGraphs(named, put)]),
        Group group => new([.. Grouped(group, graph, put)]),
        Project project => Projected(project, graph, put),
        Distinct distinct => Distinguished(Evaluate(distinct.Pattern, graph, put)),
        Reduced reduced => Evaluate(reduced.Pattern, graph, put),
        OrderBy order => Ordered(order, graph, put),
        Slice slice => Sliced(slice, Evaluate(slice.Pattern, graph, put)),
        _ => throw new NotSupportedException($"{pattern.GetType().Name} is not evaluated naively."),
    };

    private List<Mapping> Rows(GraphPattern pattern, IReadOnlyList<Triple> graph, Mapping put) => Evaluate(pattern, graph, put).Rows;

    private void Step()
    {
        if (++_steps > MostSteps)
            throw new OpenAnswerException("It takes too many steps.");
    }

    // Section 18.3
    private List<Mapping> Match(BasicGraphPattern bgp, IReadOnlyList<Triple> graph, Mapping put)
    {
        List<Mapping> rows = [Mapping.Empty];
        foreach (var pattern in bgp.Triples)
        {
            rows = [.. rows.SelectMany(row => graph.Select(triple => Matched(row, pattern, triple))).OfType<Mapping>()];
        }

        return rows;

        Mapping? Matched(Mapping row, TriplePattern pattern, Triple triple)
        {
            Step();
            return Bound(row, pattern.Subject, triple.Subject, put) is { } one && Bound(one, pattern.Predicate, triple.Predicate, put) is { } two
                ? Bound(two, pattern.Object, triple.Object, put)
                : null;
        }
    }

    private static Mapping? Bound(Mapping row, PatternTerm place, Term term, Mapping put) => TermOf(place, put) is { } known
        ? known == term ? row : null
        : row.With(((VariableTerm)place).Variable, term);

    private static Term? TermOf(PatternTerm place, Mapping put) => place switch
    {
        ConstantTerm constant => constant.Term,
        VariableTerm variable => put[variable.Variable],
        _ => throw new NotSupportedException($"{place} is no place of a pattern."),
    };

    private List<Mapping> Match(PathPattern path, IReadOnlyList<Triple> graph, Mapping put)
    {
        if (!_paths.TryGetValue(graph, out var paths))
            _paths.Add(graph, paths = new NaivePaths(graph, peculiarities, Step));
        var rows = new List<Mapping>();
        foreach (var (from, to) in paths.Pairs(TermOf(path.Subject, put), path.Path, TermOf(path.Object, put)))
        {
            Step();
            if (Bound(Mapping.Empty, path.Subject, from, put) is { } start && Bound(start, path.Object, to, put) is { } row)
                rows.Add(row);
        }

        return rows;
    }

    private IEnumerable<Mapping> Join(List<Mapping> left, List<Mapping> right)
    {
        foreach (var one in left)
        {
            foreach (var other in right)
            {
                Step();
                if (one.IsCompatibleWith(other))
                    yield return one.Merge(other);
            }
        }
    }

    // Filter(expr, Join(Ω1, Ω2)) ∪ Diff(Ω1, Ω2, expr)
    private IEnumerable<Mapping> LeftJoin(LeftJoin join, IReadOnlyList<Triple> graph, Mapping put)
    {
        var right = Rows(join.Right, graph, put);
        var condition = join.Condition is null ? null : Compile(join.Condition, graph, put);
        foreach (var row in Rows(join.Left, graph, put))
        {
            var joined = Join([row], right).Where(both => condition is null || condition.Test(both) == true).ToList();
            foreach (var both in joined)
                yield return both;
            if (joined.Count == 0)
                yield return row;
        }
    }

    private List<Mapping> Without(List<Mapping> left, List<Mapping> right, Mapping put)
    {
        return left.FindAll(one => right.TrueForAll(other => !IsRemoved(one, other)));

        bool IsRemoved(Mapping one, Mapping other)
        {
            Step();
            return one.IsCompatibleWith(other)
                && (one.SharesVariableWith(other) || (!put.IsEmpty && peculiarities.Follow(Peculiarity.MinusSharesWhatIsKnownOutside)));
        }
    }

    private List<Mapping> Filtered(Filter filter, IReadOnlyList<Triple> graph, Mapping put)
    {
        var condition = Compile(filter.Condition, graph, put);
        return Rows(filter.Pattern, graph, put).FindAll(row => condition.Test(row) == true);
    }

    private IEnumerable<Mapping> Extended(Extend extend, IReadOnlyList<Triple> graph, Mapping put)
    {
        var expression = Compile(extend.Expression, graph, put);
        foreach (var row in Rows(extend.Pattern, graph, put))
        {
            var value = expression.Evaluate(row);
            if (value is null || put[extend.Variable] is not { } term)
                yield return value is null ? row : row.With(extend.Variable, value)!;
            else if (term == value)
                yield return row;
        }
    }

    private static IEnumerable<Mapping> Data(InlineData data, Mapping put) => data.Rows
        .Select(row => Mapping.Of(data.Variables.Zip(row)))
        .Where(put.IsCompatibleWith)
        .Select(row => row.Only([.. data.Variables.Where(variable => put[variable] is null)]));

    private IEnumerable<Mapping> InGraphs(NamedGraph named, Mapping put)
    {
        if (TermOf(named.Name, put) is { } name)
            return dataset.Graph(name) is { } graph ? Rows(named.Pattern, graph, put) : [];
        if (HasNoTriples(named.Pattern) && Rows(named.Pattern, [], put) is { Count: > 0 } rows && peculiarities.Follow(Peculiarity.PatternsWithoutTriplesNeedNoGraph))
            return rows;
        var variable = ((VariableTerm)named.Name).Variable;
        return dataset.Names.SelectMany(other => Rows(named.Pattern, dataset.Graph(other)!, put).Select(row => row.With(variable, other)).OfType<Mapping>());
    }

    private static bool HasNoTriples(GraphPattern pattern) => pattern switch
    {
        BasicGraphPattern bgp => bgp.Triples.Count == 0,
        InlineData => true,
        Join join => HasNoTriples(join.Left) && HasNoTriples(join.Right),
        LeftJoin join => HasNoTriples(join.Left) && HasNoTriples(join.Right),
        Union union => HasNoTriples(union.Left) && HasNoTriples(union.Right),
        Minus minus => HasNoTriples(minus.Left),
        Filter filter => HasNoTriples(filter.Pattern),
        Extend extend => HasNoTriples(extend.Pattern),
        NamedGraph => true,
        Project project => HasNoTriples(project.Pattern),
        Distinct distinct => HasNoTriples(distinct.Pattern),
        OrderBy order => HasNoTriples(order.Pattern),
        Slice slice => HasNoTriples(slice.Pattern),
        Group group => HasNoTriples(group.Pattern),
        _ => false,
    };

    private NaiveExpression Compile(Expression expression, IReadOnlyList<Triple> graph, Mapping put) => new(
        _expressions.Of(expression), context, put, (pattern, row) => Rows(pattern, graph, row).Count > 0, () => ++_number);
}
