using System.Collections.Frozen;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Evaluate.Expressions.Operators;

/// <summary><c>IN</c> and <c>NOT IN</c> of a list of IRIs, which nothing but the same IRI is equal to.</summary>
internal sealed class InResourcesTest(CompiledExpression operand, IEnumerable<Term> list, bool isNegated) : TestExpression
{
    private readonly FrozenSet<Term> _members = list.ToFrozenSet();

    internal override bool? Test(ISolution solution) => operand.Evaluate(solution) is { } term ? _members.Contains(term) != isNegated : null;
}
