using LblodHarvester.Sparql.Algebra;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>All variables that a pattern names anywhere, visible or not.</summary>
internal static class Mentions
{
    internal static HashSet<Variable> Of(GraphPattern pattern)
    {
        var variables = new HashSet<Variable>();
        Add(pattern, variables);
        return variables;
    }

    private static void Add(GraphPattern pattern, HashSet<Variable> variables)
    {
        switch (pattern)
        {
            case BasicGraphPattern or PathPattern or TextSearch or InlineData:
                variables.UnionWith(PatternVariables.Of(pattern).Visible);
                break;
            case NamedGraph graph:
                variables.UnionWith(PatternVariables.VariablesOf(graph.Name));
                break;
            case Service service:
                variables.UnionWith(PatternVariables.VariablesOf(service.Endpoint));
                break;
            case Project project:
                variables.UnionWith(project.Variables);
                break;
            case Extend extend:
                variables.Add(extend.Variable);
                break;
            case Group group:
                variables.UnionWith(group.Keys);
                variables.UnionWith(group.Aggregates.Select(aggregate => aggregate.Variable));
                break;
        }

        foreach (var expression in PatternParts.Expressions(pattern))
            Add(expression, variables);
        foreach (var inner in PatternParts.Patterns(pattern))
            Add(inner, variables);
    }

    private static void Add(Expression expression, HashSet<Variable> variables)
    {
        variables.UnionWith(ExpressionParts.Variables(expression));
        foreach (var test in ExpressionParts.Of(expression).OfType<ExistsExpression>())
            Add(test.Pattern, variables);
    }
}
