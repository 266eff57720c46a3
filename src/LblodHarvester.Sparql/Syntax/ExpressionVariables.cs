using LblodHarvester.Sparql.Syntax.Tree;

namespace LblodHarvester.Sparql.Syntax;

/// <summary>The variables that an expression uses.</summary>
internal static class ExpressionVariables
{
    /// <summary>Those that are not within an aggregate, nor within the pattern of <c>EXISTS</c>.</summary>
    internal static IEnumerable<VariableSyntax> OutsideAggregates(ExpressionSyntax expression) => expression switch
    {
        VariableSyntax variable => [variable],
        BoundSyntax bound => [bound.Variable],
        BinarySyntax binary => Of(binary.Left, binary.Right),
        UnarySyntax unary => OutsideAggregates(unary.Operand),
        InSyntax membership => Of([membership.Operand, .. membership.List]),
        FunctionSyntax function => Of([.. function.Arguments]),
        CallSyntax call => Of([.. call.Arguments]),
        IfSyntax choice => Of(choice.Condition, choice.Then, choice.Else),
        CoalesceSyntax coalesce => Of([.. coalesce.Operands]),
        _ => [],
    };

    private static IEnumerable<VariableSyntax> Of(params ExpressionSyntax[] expressions) => expressions.SelectMany(OutsideAggregates);
}
