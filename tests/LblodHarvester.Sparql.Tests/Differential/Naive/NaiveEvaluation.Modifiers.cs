using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Evaluate.Aggregates;
using LblodHarvester.Sparql.Evaluate.Ordering;

namespace LblodHarvester.Sparql.Tests.Differential.Naive;

/// <summary>Groups and solution modifiers (SPARQL 1.1, sections 18.5 and 18.5.1).</summary>
internal sealed partial class NaiveEvaluation
{
    private Solutions Projected(Project project, IReadOnlyList<Triple> graph, Mapping put)
    {
        // What is not projected is another variable than one of the same name outside (section 12).
        var inner = Evaluate(project.Pattern, graph, put.Only(project.Variables));
        return new Solutions(inner.Rows.ConvertAll(row => row.Only(project.Variables)), inner.Places);
    }

    private static Solutions Distinguished(Solutions solutions)
    {
        var places = new Dictionary<string, int>();
        var rows = new List<Mapping>();
        var isOrdered = solutions.Places is not null;
        for (var i = 0; i < solutions.Rows.Count; i++)
        {
            var place = solutions.Places?[i] ?? 0;
            if (places.TryAdd(solutions.Rows[i].Key(), place))
                rows.Add(solutions.Rows[i]);
            else
                isOrdered &= places[solutions.Rows[i].Key()] == place;
        }

        return new Solutions(rows, isOrdered ? rows.ConvertAll(row => places[row.Key()]) : null);
    }

    private Solutions Ordered(OrderBy order, IReadOnlyList<Triple> graph, Mapping put)
    {
        var keys = order.Conditions.Select(condition => (Expression: Compile(condition.Expression, graph, put), condition.IsDescending)).ToList();
        var rows = Rows(order.Pattern, graph, put)
            .ConvertAll(row => (Row: row, Keys: keys.ConvertAll(key => OrderKey.Of(key.Expression.Evaluate(row)))));
        rows.Sort((one, other) => Compare(one.Keys, other.Keys));
        var places = new List<int>();
        for (var i = 0; i < rows.Count; i++)
            places.Add(i > 0 && Compare(rows[i - 1].Keys, rows[i].Keys) == 0 ? places[i - 1] : i);
        return new Solutions(rows.ConvertAll(row => row.Row), places);

        int Compare(List<OrderKey> one, List<OrderKey> other)
        {
            for (var i = 0; i < keys.Count; i++)
            {
                if (OrderKey.Compare(one[i], other[i]) is not 0 and var difference)
                    return keys[i].IsDescending ? -difference : difference;
            }

            return 0;
        }
    }

    private static Solutions Sliced(Slice slice, Solutions all)
    {
        var from = (int)Math.Min(slice.Offset, all.Rows.Count);
        var to = (int)Math.Min(slice.Offset + (slice.Limit ?? int.MaxValue), all.Rows.Count);
        if (from < to && (!IsBorder(all, from) || !IsBorder(all, to)))
            throw new OpenAnswerException("A subquery gives some of its solutions, and which is open.");
        return new Solutions(all.Rows[from..to], all.Places?[from..to]);
    }

    // Whether it is clear which solutions are before a number and which after it.
    private static bool IsBorder(Solutions all, int number)
    {
        if (number == 0 || number == all.Rows.Count)
            return true;
        var same = all.Rows.Where((_, i) => all.Places is not { } places || places[i] == places[number]).Select(row => row.Key()).Distinct();
        return (all.Places is { } known && known[number - 1] != known[number]) || same.Count() == 1;
    }

    private IEnumerable<Mapping> Grouped(Group group, IReadOnlyList<Triple> graph, Mapping put)
    {
        var groups = Rows(group.Pattern, graph, put).GroupBy(row => row.Only(group.Keys).Key())
            .Select(rows => rows.ToList()).ToList();
        if (groups.Count == 0 && group.Keys.Count == 0 && !peculiarities.Follow(Peculiarity.NothingHasNoGroup))
            groups.Add([]);
        foreach (var rows in groups)
        {
            var keys = group.Keys.Select(key => (key, rows.Count == 0 ? null : rows[0][key]));
            var aggregates = group.Aggregates.Select(aggregate => (aggregate.Variable, Value(aggregate.Aggregate, rows, graph, put))).ToList();
            yield return Mapping.Of(keys.Concat(aggregates).DistinctBy(pair => pair.Item1));
        }
    }

    private Term? Value(Aggregate aggregate, List<Mapping> rows, IReadOnlyList<Triple> graph, Mapping put)
    {
        var accumulator = Accumulators.For(aggregate);
        if (aggregate.Argument is null)
        {
            foreach (var row in aggregate.IsDistinct ? Distinguished(rows) : rows)
                accumulator.Add(null);
            return accumulator.Result();
        }

        var argument = Compile(aggregate.Argument, graph, put);
        var values = rows.ConvertAll(argument.Evaluate);
        if (IsPeculiar(aggregate, values))
            return aggregate.Function is AggregateFunction.Min or AggregateFunction.Max
                ? PeculiarOrder.Extreme(values, isGreatest: aggregate.Function == AggregateFunction.Max)
                : null;
        RefuseOpen(aggregate.Function, values);
        foreach (var value in values)
            accumulator.Add(value);
        return accumulator.Result();
    }

    private List<Mapping> Distinguished(List<Mapping> rows)
    {
        var whole = rows.DistinctBy(row => row.ToString()).ToList();
        var named = rows.DistinctBy(row => row.Key()).ToList();
        return whole.Count > named.Count && peculiarities.Follow(Peculiarity.DistinctCountTellsBlankNodesApart) ? whole : named;
    }

    private bool IsPeculiar(Aggregate aggregate, List<Term?> values) => aggregate.Function switch
    {
        AggregateFunction.GroupConcat => values.Exists(value => value is not Literal { Datatype: var type } || (type != Vocab.Xsd.String && type != Vocab.Rdf.LangString))
            && peculiarities.Follow(Peculiarity.GroupConcatFailsOnOthersThanStrings),
        AggregateFunction.Count => aggregate.Argument is not VariableExpression && values.Contains(null)
            && peculiarities.Follow(Peculiarity.CountFailsOnErrors),
        AggregateFunction.Min or AggregateFunction.Max => !values.Contains(null)
            && PeculiarOrder.Extreme(values, aggregate.Function == AggregateFunction.Max) != Extreme(aggregate.Function, values)
            && peculiarities.Follow(Peculiarity.ExtremesHaveAnOrderOfTheirOwn),
        _ => false,
    };

    private static Term? Extreme(AggregateFunction function, List<Term?> values)
    {
        var accumulator = Accumulators.For(new Aggregate(function, null, IsDistinct: false));
        values.ForEach(accumulator.Add);
        return accumulator.Result();
    }

    private static void RefuseOpen(AggregateFunction function, List<Term?> values)
    {
        var known = values.OfType<Term>().Distinct().ToList();
        if (function == AggregateFunction.Sample && known.Count > 1)
            throw new OpenAnswerException("SAMPLE has several values to choose from.");
        if (function is not (AggregateFunction.Min or AggregateFunction.Max) || known.Count < 2)
            return;
        var sorted = known.ConvertAll(term => OrderKey.Of(term));
        sorted.Sort((one, other) => OrderKey.Compare(one, other));
        var isTie = function == AggregateFunction.Min ? OrderKey.Compare(sorted[0], sorted[1]) == 0 : OrderKey.Compare(sorted[^1], sorted[^2]) == 0;
        if (isTie)
            throw new OpenAnswerException("Two terms are the least or the greatest.");
    }
}
