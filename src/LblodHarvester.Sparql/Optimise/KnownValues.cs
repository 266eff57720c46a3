using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>Filters that say which IRI a variable is: as inline data, they let an index look them up.</summary>
internal static class KnownValues
{
    /// <summary>The filter as inline data, or null for another filter. Only of IRIs: equal literals may be written in several ways.</summary>
    internal static InlineData? Of(Filter filter, Place place)
    {
        var (variable, terms) = filter.Condition switch
        {
            ComparisonExpression { Operator: ComparisonOperator.Equal, Left: VariableExpression left, Right: ConstantExpression right } =>
                (left.Variable, [right]),
            ComparisonExpression { Operator: ComparisonOperator.Equal, Left: ConstantExpression left, Right: VariableExpression right } =>
                (right.Variable, [left]),
            InExpression { IsNegated: false, Operand: VariableExpression operand } membership => (operand.Variable, membership.List),
            _ => (null, (IReadOnlyList<Expression>)[]),
        };
        var iris = terms.OfType<ConstantExpression>().Select(constant => constant.Term).OfType<Iri>().Distinct().ToList();
        return variable is not null && iris.Count > 0 && terms.All(term => term is ConstantExpression { Term: Iri })
            && place.Certain(filter.Pattern).Contains(place.Scope.SlotOf(variable))
            ? new InlineData([variable], [.. iris.Select(IReadOnlyList<Term?> (iri) => [iri])])
            : null;
    }
}
