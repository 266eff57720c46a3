using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Evaluate.Expressions;

namespace LblodHarvester.Sparql.Evaluate.Ordering;

/// <summary>The order of <c>ORDER BY</c> (SPARQL 1.1, section 15.1): keys are made once of each solution, and then compared.</summary>
internal sealed class SolutionOrder
{
    private readonly CompiledExpression[] expressions;
    private readonly bool[] areDescending;

    /// <summary>Compiles the conditions.</summary>
    /// <exception cref="FunctionCallException">One calls a function that is not there.</exception>
    internal SolutionOrder(IReadOnlyList<OrderCondition> conditions, ExpressionCompiler compiler)
    {
        expressions = [.. conditions.Select(condition => compiler.Compile(condition.Expression))];
        areDescending = [.. conditions.Select(condition => condition.IsDescending)];
    }

    /// <summary>How many keys a solution has.</summary>
    internal int Count => expressions.Length;

    /// <summary>Makes the keys of a solution. An error is as a variable without a value.</summary>
    internal void MakeKeys(ISolution solution, Span<OrderKey> keys)
    {
        for (var i = 0; i < expressions.Length; i++)
            keys[i] = OrderKey.Of(expressions[i].Evaluate(solution));
    }

    /// <summary>The order of two solutions by their keys; zero for those whose order is open.</summary>
    internal int Compare(ReadOnlySpan<OrderKey> left, ReadOnlySpan<OrderKey> right)
    {
        for (var i = 0; i < areDescending.Length; i++)
        {
            var order = OrderKey.Compare(left[i], right[i]);
            if (order != 0)
                return areDescending[i] ? -Math.Sign(order) : order;
        }

        return 0;
    }
}
