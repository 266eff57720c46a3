namespace LblodHarvester.Sparql.Evaluate.Expressions.Operators;

/// <summary><c>BOUND</c> (SPARQL 1.1, section 17.4.1.1).</summary>
internal sealed class BoundTest(int slot) : TestExpression
{
    internal override bool? Test(ISolution solution) => solution[slot] is not null;
}
