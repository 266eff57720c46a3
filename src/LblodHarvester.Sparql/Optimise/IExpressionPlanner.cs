using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>Plans the expressions of a pattern, and the patterns in them.</summary>
internal interface IExpressionPlanner
{
    /// <summary>Plans an expression that is evaluated on the solutions of a pattern.</summary>
    PlanExpression Plan(Expression expression, GraphPattern pattern, Place place);
}
