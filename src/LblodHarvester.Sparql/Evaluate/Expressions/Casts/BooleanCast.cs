using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Evaluate.Expressions.Values;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Casts;

/// <summary><c>xsd:boolean</c> (SPARQL 1.1, section 17.5) of booleans, numbers and simple literals.</summary>
internal sealed class BooleanCast(CompiledExpression argument) : TestExpression
{
    internal override bool? Test(ISolution solution)
    {
        if (argument.Evaluate(solution) is not Literal literal)
            return null;
        var value = Value.Of(TextLiterals.IsSimple(literal) ? new Literal(WhiteSpace.Trim(literal.Value), Vocab.Xsd.Boolean) : literal);
        return value.Kind switch
        {
            ValueKind.Boolean => value.Boolean,
            ValueKind.Number => value.Number.IsTrue,
            _ => null,
        };
    }
}
