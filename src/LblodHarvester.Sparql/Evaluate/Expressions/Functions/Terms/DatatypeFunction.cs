using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Terms;

/// <summary><c>DATATYPE</c> (SPARQL 1.1, section 17.4.2.7); of a text in a language, <c>rdf:langString</c>.</summary>
internal sealed class DatatypeFunction(CompiledExpression argument) : CompiledExpression
{
    internal override Term? Evaluate(ISolution solution) => (argument.Evaluate(solution) as Literal)?.Datatype;
}
