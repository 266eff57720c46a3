namespace LblodHarvester.Sparql.Algebra;

/// <summary><c>&amp;&amp;</c>: false beats an error (section 17.2).</summary>
internal sealed record AndExpression(Expression Left, Expression Right) : Expression;
