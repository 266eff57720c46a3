using LblodHarvester.Sparql.Syntax.Tree;

namespace LblodHarvester.Sparql.Algebra.Translation;

/// <summary>Translates expressions: patterns within them go to the algebra, and aggregates become variables.</summary>
internal sealed class ExpressionTranslator
{
    private readonly GroupTranslator _groups;
    private readonly Func<Aggregate, Variable>? _aggregates;
    private readonly Func<Variable, Variable> _variables;

    /// <summary>Makes a translator for expressions without aggregates.</summary>
    internal ExpressionTranslator(GroupTranslator groups)
    {
        _groups = groups;
        _variables = variable => variable;
    }

    /// <summary>Makes a translator for expressions on groups.</summary>
    /// <param name="groups">Translates patterns.</param>
    /// <param name="aggregates">Gives the variable that holds an aggregate.</param>
    /// <param name="variables">Gives what a variable outside aggregates becomes.</param>
    internal ExpressionTranslator(GroupTranslator groups, Func<Aggregate, Variable> aggregates, Func<Variable, Variable> variables)
    {
        _groups = groups;
        _aggregates = aggregates;
        _variables = variables;
    }

    internal Expression Translate(ExpressionSyntax expression) => expression switch
    {
        ConstantSyntax constant => new ConstantExpression(constant.Term),
        VariableSyntax variable => new VariableExpression(_variables(variable.Variable)),
        BinarySyntax binary => Binary(binary.Operator, Translate(binary.Left), Translate(binary.Right)),
        UnarySyntax { Operator: UnaryOperator.Not } negation => new NotExpression(Translate(negation.Operand)),
        UnarySyntax sign => new SignExpression(Translate(sign.Operand), sign.Operator == UnaryOperator.Minus),
        InSyntax membership => new InExpression(Translate(membership.Operand), All(membership.List), membership.IsNegated),
        FunctionSyntax function => new FunctionExpression(function.Function, All(function.Arguments)),
        CallSyntax call => new CallExpression(call.Function, All(call.Arguments), call.IsDistinct),
        BoundSyntax bound => new BoundExpression(_variables(bound.Variable.Variable)),
        IfSyntax choice => new IfExpression(Translate(choice.Condition), Translate(choice.Then), Translate(choice.Else)),
        CoalesceSyntax coalesce => new CoalesceExpression(All(coalesce.Operands)),
        ExistsSyntax exists => new ExistsExpression(_groups.Translate(exists.Group), exists.IsNegated),
        AggregateSyntax aggregate => new VariableExpression(VariableOf(aggregate)),
        _ => throw new InvalidOperationException($"{expression.GetType().Name} is no expression."),
    };

    private List<Expression> All(IReadOnlyList<ExpressionSyntax> expressions) => [.. expressions.Select(Translate)];

    private Variable VariableOf(AggregateSyntax aggregate)
    {
        if (_aggregates is null)
            throw new InvalidOperationException("The parser lets no aggregate through where there are no groups.");
        var argument = aggregate.Argument is null ? null : new ExpressionTranslator(_groups).Translate(aggregate.Argument);
        return _aggregates(aggregate.Separator is { } separator
            ? new Aggregate(aggregate.Function, argument, aggregate.IsDistinct, separator)
            : new Aggregate(aggregate.Function, argument, aggregate.IsDistinct));
    }

    private static Expression Binary(BinaryOperator @operator, Expression left, Expression right) => @operator switch
    {
        BinaryOperator.Or => new OrExpression(left, right),
        BinaryOperator.And => new AndExpression(left, right),
        BinaryOperator.Equal => new ComparisonExpression(ComparisonOperator.Equal, left, right),
        BinaryOperator.NotEqual => new ComparisonExpression(ComparisonOperator.NotEqual, left, right),
        BinaryOperator.Less => new ComparisonExpression(ComparisonOperator.Less, left, right),
        BinaryOperator.LessOrEqual => new ComparisonExpression(ComparisonOperator.LessOrEqual, left, right),
        BinaryOperator.Greater => new ComparisonExpression(ComparisonOperator.Greater, left, right),
        BinaryOperator.GreaterOrEqual => new ComparisonExpression(ComparisonOperator.GreaterOrEqual, left, right),
        BinaryOperator.Add => new ArithmeticExpression(ArithmeticOperator.Add, left, right),
        BinaryOperator.Subtract => new ArithmeticExpression(ArithmeticOperator.Subtract, left, right),
        BinaryOperator.Multiply => new ArithmeticExpression(ArithmeticOperator.Multiply, left, right),
        BinaryOperator.Divide => new ArithmeticExpression(ArithmeticOperator.Divide, left, right),
        _ => throw new InvalidOperationException($"{@operator} is no operator."),
    };
}
