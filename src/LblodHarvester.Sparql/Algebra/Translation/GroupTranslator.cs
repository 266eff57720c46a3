using LblodHarvester.Sparql.Syntax;
using LblodHarvester.Sparql.Syntax.Tree;

namespace LblodHarvester.Sparql.Algebra.Translation;

/// <summary>Translates group graph patterns (SPARQL 1.1, section 18.2.2).</summary>
internal sealed class GroupTranslator
{
    private readonly Func<SelectSyntax, GraphPattern> _subqueries;
    private readonly ExpressionTranslator _expressions;
    private readonly TripleTranslator _triples;

    /// <summary>Makes a translator.</summary>
    /// <param name="fresh">Gives variables.</param>
    /// <param name="subqueries">Translates queries within the query.</param>
    internal GroupTranslator(FreshVariables fresh, Func<SelectSyntax, GraphPattern> subqueries)
    {
        _subqueries = subqueries;
        _expressions = new ExpressionTranslator(this);
        _triples = new TripleTranslator(fresh);
    }

    // Section 18.2.2.6
    internal GraphPattern Translate(GroupSyntax group)
    {
        var (pattern, condition) = Parts(group);
        return condition is null ? pattern : new Filter(condition, pattern);
    }

    /// <summary>Section 18.2.2.8: the join with an empty pattern is what it is joined with.</summary>
    internal static GraphPattern Joined(GraphPattern left, GraphPattern right)
    {
        if (IsEmpty(left))
            return right;
        return IsEmpty(right) ? left : new Join(left, right);
    }

    private static bool IsEmpty(GraphPattern pattern) => pattern is BasicGraphPattern { Triples.Count: 0 };

    // What the group is, and apart from it the condition that its filters make together (section 18.2.2.2).
    private (GraphPattern Pattern, Expression? Condition) Parts(GroupSyntax group)
    {
        GraphPattern pattern = new BasicGraphPattern([]);
        var conditions = new List<Expression>();
        var triples = new List<TripleSyntax>();
        foreach (var element in group.Elements)
        {
            if (element is TriplesSyntax block)
            {
                triples.AddRange(block.Triples);
            }
            else if (element is FilterSyntax filter)
            {
                conditions.Add(_expressions.Translate(filter.Condition));
            }
            else
            {
                pattern = With(WithTriples(pattern, triples), element);
                triples.Clear();
            }
        }

        pattern = WithTriples(pattern, triples);
        return (pattern, conditions.Count == 0 ? null : Balance.Of(conditions, (left, right) => new AndExpression(left, right)));
    }

    private GraphPattern WithTriples(GraphPattern pattern, List<TripleSyntax> triples) =>
        triples.Count == 0 ? pattern : _triples.Translate(triples).Aggregate(pattern, Joined);

    private GraphPattern With(GraphPattern pattern, ElementSyntax element)
    {
        switch (element)
        {
            case OptionalSyntax optional:
                var (inner, condition) = Parts(optional.Group);
                return new LeftJoin(pattern, inner, condition);
            case MinusSyntax minus:
                return new Minus(pattern, Translate(minus.Group));
            case BindSyntax bind:
                return new Extend(pattern, bind.Variable, _expressions.Translate(bind.Expression));
            default:
                return Joined(pattern, Translate(element));
        }
    }

    private GraphPattern Translate(ElementSyntax element) => element switch
    {
        UnionSyntax union => Balance.Of(union.Groups.Select(Translate).ToList(), (left, right) => new Union(left, right)),
        GraphSyntax graph => new NamedGraph(graph.Name, Translate(graph.Group)),
        ServiceSyntax service => new Service(service.Endpoint, Translate(service.Group), service.Text, service.IsSilent),
        ValuesSyntax values => new InlineData(values.Variables, values.Rows),
        SubSelectSyntax subquery => _subqueries(subquery.Select),
        _ => throw new InvalidOperationException($"{element.GetType().Name} is no graph pattern."),
    };
}
