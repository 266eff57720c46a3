using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>What an expression is made of.</summary>
internal static class ExpressionParts
{
    private static readonly HashSet<BuiltInFunction> Impure =
        [BuiltInFunction.Rand, BuiltInFunction.BNode, BuiltInFunction.Uuid, BuiltInFunction.StrUuid];

    /// <summary>The expression and all within it, but for what is within patterns.</summary>
    internal static IEnumerable<Expression> Of(Expression expression) => Operands(expression).SelectMany(Of).Prepend(expression);

    /// <summary>The variables that it names itself, those of its patterns not included.</summary>
    internal static HashSet<Variable> Variables(Expression expression) =>
        Of(expression).SelectMany(VariablesOfOne).ToHashSet();

    /// <summary>Whether its value depends on its variables alone: not on chance, and not on a pattern.</summary>
    internal static bool IsPure(Expression expression) => Of(expression).All(part => part switch
    {
        FunctionExpression function => !Impure.Contains(function.Function),
        CallExpression call => XsdCasts.Contains(call.Function),
        ExistsExpression => false,
        _ => true,
    });

    private static IEnumerable<Variable> VariablesOfOne(Expression expression) => expression switch
    {
        VariableExpression variable => [variable.Variable],
        BoundExpression bound => [bound.Variable],
        _ => [],
    };

    private static IEnumerable<Expression> Operands(Expression expression) => expression switch
    {
        OrExpression or => [or.Left, or.Right],
        AndExpression and => [and.Left, and.Right],
        NotExpression not => [not.Operand],
        ComparisonExpression comparison => [comparison.Left, comparison.Right],
        ArithmeticExpression arithmetic => [arithmetic.Left, arithmetic.Right],
        SignExpression sign => [sign.Operand],
        InExpression membership => membership.List.Prepend(membership.Operand),
        FunctionExpression function => function.Arguments,
        CallExpression call => call.Arguments,
        IfExpression choice => [choice.Condition, choice.Then, choice.Else],
        CoalesceExpression coalesce => coalesce.Operands,
        _ => [],
    };
}
