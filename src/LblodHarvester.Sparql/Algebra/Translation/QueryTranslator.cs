using LblodHarvester.Sparql.Syntax.Tree;

namespace LblodHarvester.Sparql.Algebra.Translation;

/// <summary>Translates queries to the algebra (SPARQL 1.1, section 18.2).</summary>
internal sealed class QueryTranslator
{
    private readonly FreshVariables _fresh = new();
    private readonly GroupTranslator _groups;

    private QueryTranslator() => _groups = new GroupTranslator(_fresh, Translate);

    /// <summary>A query in the algebra.</summary>
    internal static AlgebraQuery Translate(QuerySyntax query) => new QueryTranslator().Query(query);

    /// <summary>The pattern of an update in the algebra.</summary>
    internal static GraphPattern Translate(GroupSyntax group) => new QueryTranslator()._groups.Translate(group);

    private AlgebraQuery Query(QuerySyntax query) => query switch
    {
        SelectQuerySyntax select => new SelectQuery(
            Columns(select.Select), Translate(select.Select), select.Dataset, select.BaseIri),
        AskQuerySyntax => new AskQuery(Body(query.Body), query.Dataset, query.BaseIri),
        ConstructQuerySyntax construct => new ConstructQuery(
            [.. construct.Template.Select(TripleTranslator.ToPattern)], Body(query.Body), query.Dataset, query.BaseIri),
        DescribeQuerySyntax describe => new DescribeQuery(
            describe.Terms ?? [.. query.Body.VisibleVariables.Select(variable => new VariableTerm(variable))],
            Body(query.Body),
            query.Dataset,
            query.BaseIri),
        _ => throw new InvalidOperationException($"{query.GetType().Name} is no form of query."),
    };

    private static List<Variable> Columns(SelectSyntax select) =>
        [.. (select.Columns?.Select(column => column.Variable) ?? select.Body.VisibleVariables).Distinct()];

    // Section 18.2.5: Project, Distinct, Reduced, Slice, in this order.
    private GraphPattern Translate(SelectSyntax select)
    {
        var pattern = new BodyTranslator(_groups, _fresh, select.Body).Translate(select.Columns ?? []);
        GraphPattern projected = new Project(pattern, Columns(select));
        var modified = select.Modifier switch
        {
            SelectModifier.Distinct => new Distinct(projected),
            SelectModifier.Reduced => new Reduced(projected),
            _ => projected,
        };
        return Sliced(modified, select.Body);
    }

    private GraphPattern Body(QueryBodySyntax body) => Sliced(new BodyTranslator(_groups, _fresh, body).Translate([]), body);

    private static GraphPattern Sliced(GraphPattern pattern, QueryBodySyntax body) =>
        body.Limit is null && body.Offset is null ? pattern : new Slice(pattern, body.Offset ?? 0, body.Limit);
}
