using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>The functions that a pattern calls by their IRIs, wherever in it.</summary>
internal static class Calls
{
    internal static IEnumerable<Iri> Of(GraphPattern pattern) =>
        PatternParts.Expressions(pattern).SelectMany(ExpressionParts.Of).SelectMany(Of).Concat(PatternParts.Patterns(pattern).SelectMany(Of));

    private static IEnumerable<Iri> Of(Expression expression) => expression switch
    {
        CallExpression call => [call.Function],
        ExistsExpression test => Of(test.Pattern),
        _ => [],
    };
}
