using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Functions.Terms;

/// <summary>What kind of term a value is: <c>isIRI</c> to <c>isNumeric</c> (SPARQL 1.1, sections 17.4.2.1 to 17.4.2.4).</summary>
internal sealed class TermTest(CompiledExpression argument, Func<Term, bool> isKind) : TestExpression
{
    internal override bool? Test(ISolution solution) => argument.Evaluate(solution) is { } term ? isKind(term) : null;
}
