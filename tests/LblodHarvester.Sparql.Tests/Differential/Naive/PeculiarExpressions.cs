using System.Globalization;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Tests.Differential.Naive;

/// <summary>Peculiarities of expressions, as expressions that do by the standard what another implementation does with those of the query.</summary>
/// <param name="peculiarities">The peculiarities.</param>
internal sealed class PeculiarExpressions(Peculiarities peculiarities)
{
    private static readonly Expression Error = new VariableExpression(new Variable(" never bound"));
    private static readonly ConstantExpression False = new(new Literal("false", Vocab.Xsd.Boolean));
    private static readonly Expression[] Times = [new ConstantExpression(Vocab.Xsd.DateTime), new ConstantExpression(Vocab.Xsd.Date)];

    /// <summary>An expression as it is to be evaluated.</summary>
    internal Expression Of(Expression expression) => expression switch
    {
        AndExpression and => new AndExpression(Of(and.Left), Of(and.Right)),
        OrExpression or => new OrExpression(Of(or.Left), Of(or.Right)),
        NotExpression not => new NotExpression(Of(not.Operand)),
        ArithmeticExpression arithmetic => arithmetic with { Left = Of(arithmetic.Left), Right = Of(arithmetic.Right) },
        SignExpression sign => sign with { Operand = Of(sign.Operand) },
        IfExpression @if => new IfExpression(Of(@if.Condition), Of(@if.Then), Of(@if.Else)),
        CoalesceExpression coalesce => new CoalesceExpression(Of(coalesce.Operands)),
        CallExpression call => call with { Arguments = Of(call.Arguments) },
        FunctionExpression function => Of(function),
        ComparisonExpression comparison => Of(comparison),
        InExpression @in => Of(@in),
        _ => expression,
    };

    private Expression[] Of(IReadOnlyList<Expression> expressions) => [.. expressions.Select(Of)];

    private Expression Of(FunctionExpression function)
    {
        var arguments = Of(function.Arguments);
        var isBefore = function is { Function: BuiltInFunction.SubStr, Arguments: [_, ConstantExpression { Term: Literal start }, ..] }
            && int.Parse(start.Value, CultureInfo.InvariantCulture) < 1;
        if (isBefore && peculiarities.Follow(Peculiarity.SubstringsStartWithinTheText))
            return Error;
        if (function is { Function: BuiltInFunction.StrDt, Arguments: [_, ConstantExpression { Term: Iri type }] } && peculiarities.Follow(Peculiarity.TypedTextsBecomeCanonical))
            return new CoalesceExpression([new CallExpression(type, [arguments[0]]), function with { Arguments = arguments }]);
        var isEmpty = function is { Function: BuiltInFunction.LangMatches, Arguments: [_, ConstantExpression { Term: Literal { Value: "" } }] };
        return isEmpty && peculiarities.Follow(Peculiarity.EmptyRangeMatchesNoLanguage)
            ? new ComparisonExpression(ComparisonOperator.Equal, arguments[0], arguments[1])
            : function with { Arguments = arguments };
    }

    private Expression Of(ComparisonExpression comparison)
    {
        var (left, right) = (Of(comparison.Left), Of(comparison.Right));
        return comparison.Operator switch
        {
            ComparisonOperator.Equal => Equal(left, right),
            ComparisonOperator.NotEqual => new NotExpression(Equal(left, right)),
            _ => comparison with { Left = left, Right = right },
        };
    }

    // Section 17.4.1.9
    private Expression Of(InExpression @in)
    {
        var operand = Of(@in.Operand);
        var isAny = Of(@in.List).Select(member => Equal(operand, member))
            .Aggregate((Expression)False, (left, right) => new OrExpression(left, right));
        return @in.IsNegated ? new NotExpression(isAny) : isAny;
    }

    private Expression Equal(Expression left, Expression right)
    {
        var equal = new ComparisonExpression(ComparisonOperator.Equal, left, right);
        if (!peculiarities.Follow(Peculiarity.TimesAreUnequalWhereThatIsUnknown))
            return equal;
        var areLiterals = new AndExpression(
            new FunctionExpression(BuiltInFunction.IsLiteral, [left]), new FunctionExpression(BuiltInFunction.IsLiteral, [right]));
        var isOneTime = new OrExpression(new InExpression(TypeOf(left), Times, IsNegated: false), new InExpression(TypeOf(right), Times, IsNegated: false));
        return new CoalesceExpression([equal, new IfExpression(new AndExpression(areLiterals, isOneTime), False, Error)]);
    }

    private static FunctionExpression TypeOf(Expression operand) => new(BuiltInFunction.Datatype, [operand]);
}
