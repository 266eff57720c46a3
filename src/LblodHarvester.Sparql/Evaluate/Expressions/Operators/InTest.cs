using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Operators;

/// <summary><c>IN</c> and <c>NOT IN</c> (SPARQL 1.1, sections 17.4.1.9 and 17.4.1.10): an equal member beats an error.</summary>
internal sealed class InTest(CompiledExpression operand, CompiledExpression[] list, bool isNegated) : TestExpression
{
    private readonly Operand[] _members = [.. list.Select(member => new Operand(member))];

    internal override bool? Test(ISolution solution)
    {
        if (operand.Evaluate(solution) is not { } term)
            return null;
        var value = Value.Of(term);
        var hasError = false;
        foreach (var member in _members)
        {
            var isEqual = member.Evaluate(solution) is { } other ? ValueComparison.Equal(term, value, other, member.ValueOf(other)) : null;
            if (isEqual == true)
                return !isNegated;
            hasError |= isEqual is null;
        }

        return hasError ? null : isNegated;
    }
}
