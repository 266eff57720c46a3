using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Evaluate.Expressions;

namespace LblodHarvester.Sparql.Tests.Differential.Naive;

/// <summary>An expression on mappings: the engine's, but for <c>EXISTS</c>, whose pattern is evaluated naively.</summary>
internal sealed class NaiveExpression
{
    private readonly List<Variable> _variables = [];
    private readonly CompiledExpression _compiled;
    private readonly Mapping _put;
    private readonly Func<long> _next;

    internal NaiveExpression(
        Expression expression, EvaluationContext context, Mapping put, Func<GraphPattern, Mapping, bool> hasSolution, Func<long> next)
    {
        (_put, _next) = (put, next);
        _compiled = new ExpressionCompiler(SlotOf, exists => new Exists(exists.Pattern, hasSolution), context).Compile(expression);
    }

    internal Term? Evaluate(Mapping row) => _compiled.Evaluate(Solution(row));

    internal bool? Test(Mapping row) => _compiled.Test(Solution(row));

    private NaiveSolution Solution(Mapping row) => new(_put.Merge(row), _variables, _next());

    private int SlotOf(Variable variable)
    {
        _variables.Add(variable);
        return _variables.Count - 1;
    }

    private sealed class Exists(GraphPattern pattern, Func<GraphPattern, Mapping, bool> hasSolution) : IExistsTest
    {
        public bool HasSolution(ISolution solution) => hasSolution(pattern, ((NaiveSolution)solution).Mapping);
    }
}
