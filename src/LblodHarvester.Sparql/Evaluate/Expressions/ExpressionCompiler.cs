using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Evaluate.Expressions.Casts;
using LblodHarvester.Sparql.Evaluate.Expressions.Operators;

namespace LblodHarvester.Sparql.Evaluate.Expressions;

/// <summary>
/// From expressions to what can be evaluated on solutions. What does not depend on the solution is evaluated here, once. What is compiled
/// together is used by one thread, and by another query not at all.
/// </summary>
/// <param name="slotOf">The slot of a variable in solutions.</param>
/// <param name="compilePattern">Compiles the pattern of <c>EXISTS</c>, whose negation is seen to here.</param>
/// <param name="context">What the expressions of the query have in common.</param>
internal sealed class ExpressionCompiler(Func<Variable, int> slotOf, Func<ExistsExpression, IExistsTest> compilePattern, EvaluationContext context)
{
    /// <summary>Compiles an expression.</summary>
    /// <exception cref="FunctionCallException">It calls a function that is not there, or with another number of arguments than it takes.</exception>
    internal CompiledExpression Compile(Expression expression) => expression switch
    {
        ConstantExpression constant => new ConstantTermExpression(constant.Term),
        VariableExpression variable => new SlotExpression(slotOf(variable.Variable)),
        BoundExpression bound => new BoundTest(slotOf(bound.Variable)),
        ExistsExpression exists => new ExistsTest(compilePattern(exists), exists.IsNegated),
        AndExpression and => Compile([and.Left, and.Right], operands => new AndTest(operands[0], operands[1])),
        OrExpression or => Compile([or.Left, or.Right], operands => new OrTest(operands[0], operands[1])),
        NotExpression not => Compile([not.Operand], operands => new NotTest(operands[0])),
        ComparisonExpression comparison => Compile([comparison.Left, comparison.Right], operands => Comparison(comparison.Operator, operands)),
        ArithmeticExpression arithmetic =>
            Compile([arithmetic.Left, arithmetic.Right], operands => new Arithmetic(arithmetic.Operator, operands[0], operands[1])),
        SignExpression sign => Compile([sign.Operand], operands => new Sign(operands[0], sign.IsNegative)),
        InExpression @in => Compile([@in.Operand, .. @in.List], operands => In(operands[0], operands[1..], @in.IsNegated)),
        IfExpression @if => Compile([@if.Condition, @if.Then, @if.Else], operands => new Conditional(operands[0], operands[1], operands[2])),
        CoalesceExpression coalesce => Compile(coalesce.Operands, operands => new Coalesce(operands)),
        FunctionExpression function => Function(function),
        CallExpression call => Call(call),
        _ => throw new InvalidOperationException($"A query has a {expression.GetType().Name}, which is not compiled."),
    };

    private static CompiledExpression Comparison(ComparisonOperator comparison, CompiledExpression[] operands) => comparison switch
    {
        ComparisonOperator.Equal => new EqualityTest(operands[0], operands[1], isNegated: false),
        ComparisonOperator.NotEqual => new EqualityTest(operands[0], operands[1], isNegated: true),
        _ => new OrderTest(comparison, operands[0], operands[1]),
    };

    private static CompiledExpression In(CompiledExpression operand, CompiledExpression[] list, bool isNegated)
    {
        var iris = list.Select(member => (member as ConstantTermExpression)?.Term).OfType<Rdf.Iri>().ToList();
        return iris.Count == list.Length ? new InResourcesTest(operand, iris, isNegated) : new InTest(operand, list, isNegated);
    }

    private CompiledExpression Function(FunctionExpression function) => FunctionTable.IsDeterministic(function.Function)
        ? Compile(function.Arguments, arguments => FunctionTable.Compile(function.Function, arguments, context))
        : FunctionTable.Compile(function.Function, [.. function.Arguments.Select(Compile)], context);

    private CompiledExpression Call(CallExpression call)
    {
        if (context.ExtensionFunctions.TryGetValue(call.Function, out var extension))
            return new ExtensionCall(extension, [.. call.Arguments.Select(Compile)]);
        if (CastTable.For(call.Function) is not { } cast)
            throw new FunctionCallException(call.Function, $"There is no function {call.Function}: the casts to datatypes of XML Schema are offered.");
        return call.Arguments.Count == 1
            ? Compile(call.Arguments, arguments => cast(arguments[0]))
            : throw new FunctionCallException(call.Function, $"The cast {call.Function} takes one argument, and has {call.Arguments.Count}.");
    }

    private CompiledExpression Compile(IReadOnlyList<Expression> operands, Func<CompiledExpression[], CompiledExpression> make)
    {
        CompiledExpression[] compiled = [.. operands.Select(Compile)];
        var made = make(compiled);
        return compiled.All(operand => operand is ConstantTermExpression) && made is not ConstantTermExpression
            ? new ConstantTermExpression(made.Evaluate(NoSolution.Instance))
            : made;
    }
}
