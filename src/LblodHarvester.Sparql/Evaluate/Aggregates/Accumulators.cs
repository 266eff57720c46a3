using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Evaluate.Aggregates;

/// <summary>Makes accumulators.</summary>
internal static class Accumulators
{
    /// <summary>
    /// The accumulator of an aggregate for one group. Of <c>COUNT(DISTINCT *)</c>, whoever gives the solutions gives each different one once.
    /// </summary>
    internal static Accumulator For(Aggregate aggregate)
    {
        if (aggregate.Argument is null)
            return new RowCount();

        // Whether a value comes once or more is the same to these.
        var isDistinct = aggregate.IsDistinct && aggregate.Function is not (AggregateFunction.Min or AggregateFunction.Max or AggregateFunction.Sample);
        var accumulator = Plain(aggregate);
        return isDistinct ? new DistinctValues(accumulator) : accumulator;
    }

    private static Accumulator Plain(Aggregate aggregate) => aggregate.Function switch
    {
        AggregateFunction.Count => new ValueCount(),
        AggregateFunction.Sum => new Sum(),
        AggregateFunction.Avg => new Average(),
        AggregateFunction.Min => new Extreme(isGreatest: false),
        AggregateFunction.Max => new Extreme(isGreatest: true),
        AggregateFunction.Sample => new Sample(),
        AggregateFunction.GroupConcat => new GroupConcat(aggregate.Separator),
        _ => throw new InvalidOperationException($"There is no aggregate {aggregate.Function}."),
    };
}
