using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Syntax.Tree;

namespace LblodHarvester.Sparql.Syntax;

/// <summary>Expressions.</summary>
internal sealed partial class SparqlParser
{
    // [110] Expression ::= ConditionalOrExpression
    private ExpressionSyntax Expression()
    {
        _limit.Enter(_current);
        var expression = ConditionalOrExpression();
        _limit.Leave();
        return expression;
    }

    // [111] ConditionalOrExpression ::= ConditionalAndExpression ( '||' ConditionalAndExpression )*
    private ExpressionSyntax ConditionalOrExpression()
    {
        var first = ConditionalAndExpression();
        if (!_current.Is("||"))
            return first;
        var operands = new List<ExpressionSyntax> { first };
        while (Take("||"))
            operands.Add(ConditionalAndExpression());
        return Balance.Of(operands, (left, right) => new BinarySyntax(BinaryOperator.Or, left, right));
    }

    // [112] ConditionalAndExpression ::= ValueLogical ( '&&' ValueLogical )*
    // [113] ValueLogical ::= RelationalExpression
    private ExpressionSyntax ConditionalAndExpression()
    {
        var first = RelationalExpression();
        if (!_current.Is("&&"))
            return first;
        var operands = new List<ExpressionSyntax> { first };
        while (Take("&&"))
            operands.Add(RelationalExpression());
        return Balance.Of(operands, (left, right) => new BinarySyntax(BinaryOperator.And, left, right));
    }

    // [114] RelationalExpression ::= NumericExpression ( '=' NumericExpression | '!=' NumericExpression | '<' NumericExpression
    //       | '>' NumericExpression | '<=' NumericExpression | '>=' NumericExpression | 'IN' ExpressionList | 'NOT' 'IN' ExpressionList )?
    private ExpressionSyntax RelationalExpression()
    {
        var left = NumericExpression();
        if (TakeWord("IN"))
            return new InSyntax(left, ExpressionList(), IsNegated: false);
        if (TakeWord("NOT"))
        {
            ExpectWord("IN", ExpressionHints.AfterNot(_current));
            return new InSyntax(left, ExpressionList(), IsNegated: true);
        }

        BinaryOperator? comparison = _current is { Kind: TokenKind.Punctuation } ? ComparisonOf(_current.Value) : null;
        if (comparison is null)
            return left;
        Advance();
        if (_current.Is("="))
            throw Unexpected("an expression", "Equality is written with one =.");
        return new BinarySyntax(comparison.Value, left, NumericExpression());
    }

    private static BinaryOperator? ComparisonOf(string punctuation) => punctuation switch
    {
        "=" => BinaryOperator.Equal,
        "!=" => BinaryOperator.NotEqual,
        "<" => BinaryOperator.Less,
        "<=" => BinaryOperator.LessOrEqual,
        ">" => BinaryOperator.Greater,
        ">=" => BinaryOperator.GreaterOrEqual,
        _ => null,
    };

    // [115] NumericExpression ::= AdditiveExpression
    // [116] AdditiveExpression ::= MultiplicativeExpression ( '+' MultiplicativeExpression | '-' MultiplicativeExpression
    //       | ( NumericLiteralPositive | NumericLiteralNegative ) ( ( '*' UnaryExpression ) | ( '/' UnaryExpression ) )* )*
    private ExpressionSyntax NumericExpression()
    {
        var left = MultiplicativeExpression();
        while (_current.Is("+") || _current.Is("-") || _current.IsSignedNumber)
        {
            _limit.Chain(_current);
            var sign = Advance();
            var right = sign.IsNumber ? Factors(new ConstantSyntax(NumberOf(sign, skip: 1))) : MultiplicativeExpression();
            left = new BinarySyntax(sign.Value[0] == '+' ? BinaryOperator.Add : BinaryOperator.Subtract, left, right);
        }

        return left;
    }

    // [117] MultiplicativeExpression ::= UnaryExpression ( '*' UnaryExpression | '/' UnaryExpression )*
    private ExpressionSyntax MultiplicativeExpression() => Factors(UnaryExpression());

    private ExpressionSyntax Factors(ExpressionSyntax left)
    {
        while (_current.Is("*") || _current.Is("/"))
        {
            _limit.Chain(_current);
            var isProduct = Advance().Value == "*";
            left = new BinarySyntax(isProduct ? BinaryOperator.Multiply : BinaryOperator.Divide, left, UnaryExpression());
        }

        return left;
    }

    // [118] UnaryExpression ::= '!' PrimaryExpression | '+' PrimaryExpression | '-' PrimaryExpression | PrimaryExpression
    private ExpressionSyntax UnaryExpression()
    {
        if (Take("!"))
            return new UnarySyntax(UnaryOperator.Not, PrimaryExpression());
        if (Take("+"))
            return new UnarySyntax(UnaryOperator.Plus, PrimaryExpression());
        return Take("-") ? new UnarySyntax(UnaryOperator.Minus, PrimaryExpression()) : PrimaryExpression();
    }

    // [119] PrimaryExpression ::= BrackettedExpression | BuiltInCall | iriOrFunction | RDFLiteral | NumericLiteral | BooleanLiteral | Var
    private ExpressionSyntax PrimaryExpression()
    {
        if (_current.Is("("))
            return BrackettedExpression();
        if (IsLiteral)
            return new ConstantSyntax(ReadLiteral());
        if (_current.Kind == TokenKind.Variable)
            return VariableUse();
        if (IsIri)
            return IriOrFunction();
        return IsBuiltInCall ? BuiltInCall() : throw Unexpected("an expression", ExpressionHints.InPlaceOfOperand(_current, _previous));
    }

    private VariableSyntax VariableUse()
    {
        var at = _current.Start;
        return new VariableSyntax(Var(), at);
    }

    // [120] BrackettedExpression ::= '(' Expression ')'
    private ExpressionSyntax BrackettedExpression()
    {
        Expect("(");
        var expression = Expression();
        CloseExpression();
        return expression;
    }

    private void CloseExpression() => Expect(")", ExpressionHints.InPlaceOfOperator(_current));

    // [128] iriOrFunction ::= iri ArgList?
    private ExpressionSyntax IriOrFunction()
    {
        var iri = ReadIri();
        return _current.Is("(") ? ArgList(iri) : new ConstantSyntax(iri);
    }

    // [70] FunctionCall ::= iri ArgList
    private CallSyntax FunctionCall()
    {
        var iri = ReadIri();
        return ArgList(iri);
    }

    // [71] ArgList ::= NIL | '(' 'DISTINCT'? Expression ( ',' Expression )* ')'
    private CallSyntax ArgList(Iri function)
    {
        Expect("(");
        if (Take(")"))
            return new CallSyntax(function, [], IsDistinct: false);
        var isDistinct = TakeWord("DISTINCT");
        return new CallSyntax(function, Expressions(), isDistinct);
    }

    // [72] ExpressionList ::= NIL | '(' Expression ( ',' Expression )* ')'
    private List<ExpressionSyntax> ExpressionList()
    {
        Expect("(");
        return Take(")") ? [] : Expressions();
    }

    // Expression ( ',' Expression )* ')'
    private List<ExpressionSyntax> Expressions()
    {
        var expressions = new List<ExpressionSyntax> { Expression() };
        while (Take(","))
            expressions.Add(Expression());
        Expect(")", ExpressionHints.InPlaceOfOperator(_current) ?? (IsIri || IsLiteral || _current.Kind == TokenKind.Variable
            ? "Arguments are separated by commas."
            : null));
        return expressions;
    }

    // [69] Constraint ::= BrackettedExpression | BuiltInCall | FunctionCall
    private ExpressionSyntax Constraint(string keyword)
    {
        if (_current.Is("("))
            return BrackettedExpression();
        if (IsBuiltInCall)
            return BuiltInCall();
        if (IsIri)
            return FunctionCall();
        throw Unexpected(
            $"'(' or a function after {keyword}",
            _current.Kind == TokenKind.Variable || IsLiteral || _current.Is("!")
                ? $"The condition stands between brackets: {keyword} (…)."
                : ExpressionHints.InPlaceOfOperand(_current, _previous));
    }

    private bool IsConstraint => _current.Is("(") || IsBuiltInCall || IsIri;
}
