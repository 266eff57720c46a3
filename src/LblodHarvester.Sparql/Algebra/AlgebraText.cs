using System.Globalization;
using System.Text;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Algebra;

/// <summary>Writes the algebra for people, as nested lists: an operator, and under it what it works on.</summary>
internal sealed class AlgebraText
{
    private readonly StringBuilder _text = new();
    private readonly PrefixMap _prefixes;
    private int _depth;

    private AlgebraText(PrefixMap prefixes) => _prefixes = prefixes;

    /// <summary>A query, over several lines.</summary>
    /// <param name="query">The query.</param>
    /// <param name="prefixes">How IRIs are shortened; null for the field's prefixes.</param>
    internal static string Write(AlgebraQuery query, PrefixMap? prefixes = null)
    {
        var text = new AlgebraText(prefixes ?? PrefixMap.Field);
        text.Query(query);
        return text._text.ToString();
    }

    /// <summary>An update, over several lines.</summary>
    internal static string Write(AlgebraUpdate update, PrefixMap? prefixes = null)
    {
        var text = new AlgebraText(prefixes ?? PrefixMap.Field);
        foreach (var operation in update.Operations)
            text.Operation(operation);
        return text._text.ToString();
    }

    /// <summary>A pattern, over several lines.</summary>
    internal static string Write(GraphPattern pattern, PrefixMap? prefixes = null)
    {
        var text = new AlgebraText(prefixes ?? PrefixMap.Field);
        text.Pattern(pattern);
        return text._text.ToString();
    }

    /// <summary>An expression, on one line.</summary>
    internal static string Write(Expression expression, PrefixMap? prefixes = null) =>
        new AlgebraText(prefixes ?? PrefixMap.Field).Expression(expression);

    private void Query(AlgebraQuery query)
    {
        switch (query)
        {
            case SelectQuery select:
                Open("select", Variables(select.Variables));
                break;
            case ConstructQuery construct:
                Open("construct");
                Template("template", construct.Template.Select(Triple));
                break;
            case DescribeQuery describe:
                Open("describe", string.Join(' ', describe.Terms.Select(Term)));
                break;
            default:
                Open("ask");
                break;
        }

        Dataset(query.Dataset);
        Pattern(query.Pattern);
        Close();
    }

    private void Operation(UpdateOperation operation)
    {
        switch (operation)
        {
            case InsertData insert:
                Leaf("insert-data", insert.Quads.Select(Quad));
                break;
            case DeleteData delete:
                Leaf("delete-data", delete.Quads.Select(Quad));
                break;
            case Modify modify:
                Open("modify");
                Template("delete", modify.Delete.Select(Quad));
                Template("insert", modify.Insert.Select(Quad));
                Dataset(modify.Dataset);
                Pattern(modify.Pattern);
                Close();
                break;
            case Load load:
                Line("load", Silent(load.IsSilent), Term(load.Source), load.Graph is null ? "default" : Term(load.Graph));
                break;
            case Clear clear:
                Line(clear.IsDrop ? "drop" : "clear", Silent(clear.IsSilent), Target(clear.Target));
                break;
            case Create create:
                Line("create", Silent(create.IsSilent), Term(create.Graph));
                break;
            case Transfer transfer:
                Line(Lower(transfer.Kind), Silent(transfer.IsSilent), GraphName(transfer.Source), GraphName(transfer.Destination));
                break;
            default:
                throw new InvalidOperationException($"{operation.GetType().Name} is no operation.");
        }
    }

    private void Pattern(GraphPattern pattern)
    {
        switch (pattern)
        {
            case BasicGraphPattern block:
                Leaf("bgp", block.Triples.Select(Triple));
                break;
            case PathPattern path:
                Line("path", Term(path.Subject), Path(path.Path), Term(path.Object));
                break;
            case TextSearch search:
                Line("text", Term(search.Literal), search.Score is null ? "" : Term(search.Score), $"\"{search.Query}\"", search.Limit?.ToString(CultureInfo.InvariantCulture) ?? "");
                break;
            case InlineData data:
                Leaf($"table ({Variables(data.Variables)})", data.Rows.Select(row => $"(row {string.Join(' ', row.Select(term => term is null ? "undef" : Term(term)))})"));
                break;
            case Service service:
                Node($"service{Silent(service.IsSilent, " ")} {Term(service.Endpoint)}", service.Pattern);
                break;
            case Join join:
                Node("join", join.Left, join.Right);
                break;
            case LeftJoin join:
                Node(join.Condition is null ? "leftjoin" : $"leftjoin {Expression(join.Condition)}", join.Left, join.Right);
                break;
            case Minus minus:
                Node("minus", minus.Left, minus.Right);
                break;
            case Union union:
                Node("union", union.Left, union.Right);
                break;
            default:
                Modifier(pattern);
                break;
        }
    }

    private void Modifier(GraphPattern pattern)
    {
        switch (pattern)
        {
            case Filter filter:
                Node($"filter {Expression(filter.Condition)}", filter.Pattern);
                break;
            case NamedGraph graph:
                Node($"graph {Term(graph.Name)}", graph.Pattern);
                break;
            case Extend extend:
                Node($"extend ({extend.Variable} {Expression(extend.Expression)})", extend.Pattern);
                break;
            case Group group:
                Node($"group ({Variables(group.Keys)}) ({string.Join(' ', group.Aggregates.Select(Aggregate))})", group.Pattern);
                break;
            case OrderBy order:
                Node($"order ({string.Join(' ', order.Conditions.Select(Condition))})", order.Pattern);
                break;
            case Project project:
                Node($"project ({Variables(project.Variables)})", project.Pattern);
                break;
            case Distinct distinct:
                Node("distinct", distinct.Pattern);
                break;
            case Reduced reduced:
                Node("reduced", reduced.Pattern);
                break;
            case Slice slice:
                Node($"slice {slice.Offset.ToString(CultureInfo.InvariantCulture)} {slice.Limit?.ToString(CultureInfo.InvariantCulture) ?? "_"}", slice.Pattern);
                break;
            default:
                throw new InvalidOperationException($"{pattern.GetType().Name} is no graph pattern.");
        }
    }

    private string Expression(Expression expression) => expression switch
    {
        ConstantExpression constant => Term(constant.Term),
        VariableExpression variable => $"{variable.Variable}",
        OrExpression or => List("||", or.Left, or.Right),
        AndExpression and => List("&&", and.Left, and.Right),
        NotExpression not => List("!", not.Operand),
        SignExpression sign => List(sign.IsNegative ? "-" : "+", sign.Operand),
        ComparisonExpression comparison => List(Sign(comparison.Operator), comparison.Left, comparison.Right),
        ArithmeticExpression arithmetic => List(Sign(arithmetic.Operator), arithmetic.Left, arithmetic.Right),
        InExpression membership => List(membership.IsNegated ? "notin" : "in", [membership.Operand, .. membership.List]),
        BoundExpression bound => $"(bound {bound.Variable})",
        IfExpression choice => List("if", choice.Condition, choice.Then, choice.Else),
        CoalesceExpression coalesce => List("coalesce", [.. coalesce.Operands]),
        FunctionExpression function => List(Lower(function.Function), [.. function.Arguments]),
        CallExpression call => List(Term(call.Function) + (call.IsDistinct ? " distinct" : ""), [.. call.Arguments]),
        ExistsExpression exists => $"({(exists.IsNegated ? "notexists" : "exists")} {OneLine(exists.Pattern)})",
        _ => throw new InvalidOperationException($"{expression.GetType().Name} is no expression."),
    };

    private string List(string name, params Expression[] arguments) =>
        arguments.Length == 0 ? $"({name})" : $"({name} {string.Join(' ', arguments.Select(Expression))})";

    private string OneLine(GraphPattern pattern)
    {
        var inner = new AlgebraText(_prefixes);
        inner.Pattern(pattern);
        return string.Join(' ', inner._text.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    private string Condition(OrderCondition condition) =>
        condition.IsDescending ? $"(desc {Expression(condition.Expression)})" : Expression(condition.Expression);

    private string Aggregate(GroupAggregate column)
    {
        var (function, argument, isDistinct, separator) = column.Aggregate;
        var distinct = isDistinct ? " distinct" : "";
        var between = function == AggregateFunction.GroupConcat ? $" (separator {new Literal(separator)})" : "";
        return $"({column.Variable} ({Lower(function)}{distinct}{between} {(argument is null ? "*" : Expression(argument))}))";
    }

    private string Path(PropertyPath path) => path switch
    {
        LinkPath link => Term(link.Property),
        InversePath inverse => $"(inverse {Path(inverse.Path)})",
        SequencePath sequence => $"(seq {Path(sequence.First)} {Path(sequence.Second)})",
        AlternativePath alternative => $"(alt {Path(alternative.First)} {Path(alternative.Second)})",
        ZeroOrOnePath optional => $"(path? {Path(optional.Path)})",
        ZeroOrMorePath any => $"(path* {Path(any.Path)})",
        OneOrMorePath some => $"(path+ {Path(some.Path)})",
        NegatedPropertySet others => $"(notoneof {string.Join(' ', [.. (others.Forward ?? []).Select(Term), .. (others.Inverse ?? []).Select(iri => $"(inverse {Term(iri)})")])})",
        _ => throw new InvalidOperationException($"{path.GetType().Name} is no path."),
    };

    private string Triple(TriplePattern triple) => $"(triple {Term(triple.Subject)} {Term(triple.Predicate)} {Term(triple.Object)})";

    private string Quad(QuadPattern quad) => quad.Graph is null
        ? Triple(quad.Triple)
        : $"(quad {Term(quad.Graph)} {Term(quad.Triple.Subject)} {Term(quad.Triple.Predicate)} {Term(quad.Triple.Object)})";

    private string Quad(Quad quad) => quad.Graph is null
        ? $"(triple {Term(quad.Subject)} {Term(quad.Predicate)} {Term(quad.Object)})"
        : $"(quad {Term(quad.Graph)} {Term(quad.Subject)} {Term(quad.Predicate)} {Term(quad.Object)})";

    private string Term(PatternTerm term) => term is ConstantTerm constant ? Term(constant.Term) : term.ToString()!;

    private string Term(Term term) => term is Iri iri && _prefixes.TryShorten(iri, out var prefix, out string? name) ? $"{prefix}:{name}" : term.ToString()!;

    private string GraphName(Iri? graph) => graph is null ? "default" : Term(graph);

    private string Target(GraphTarget target) => target.Graph is null ? Lower(target.Kind) : Term(target.Graph);

    private static string Variables(IEnumerable<Variable> variables) => string.Join(' ', variables);

    private static string Silent(bool isSilent, string before = "") => isSilent ? $"{before}silent" : "";

    private static string Sign(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "!=",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        _ => ">=",
    };

    private static string Sign(ArithmeticOperator arithmetic) => arithmetic switch
    {
        ArithmeticOperator.Add => "+",
        ArithmeticOperator.Subtract => "-",
        ArithmeticOperator.Multiply => "*",
        _ => "/",
    };

    private static string Lower<T>(T name) where T : struct, Enum => name.ToString().ToLowerInvariant();

    private void Dataset(DatasetClause dataset)
    {
        if (!dataset.IsEmpty)
            Line(["dataset", .. dataset.Default.Select(Term), .. dataset.HasAllNamed ? ["(named *)"] : dataset.Named.Select(graph => $"(named {Term(graph)})")]);
    }

    private void Template(string name, IEnumerable<string> triples)
    {
        if (triples.Any())
            Leaf(name, triples);
    }

    private void Node(string heading, params GraphPattern[] patterns)
    {
        Open(heading);
        foreach (var pattern in patterns)
            Pattern(pattern);
        Close();
    }

    private void Leaf(string heading, IEnumerable<string> lines)
    {
        Open(heading);
        foreach (var line in lines)
            Indented(line);
        Close();
    }

    private void Line(params string[] parts) => Indented($"({string.Join(' ', parts.Where(part => part.Length > 0))})");

    private void Indented(string line) => _text.Append(' ', _depth * 2).Append(line).Append('\n');

    private void Open(params string[] parts)
    {
        Indented($"({string.Join(' ', parts.Where(part => part.Length > 0))}");
        _depth++;
    }

    // The bracket goes to the end of the last line.
    private void Close()
    {
        _text.Insert(_text.Length - 1, ')');
        _depth--;
    }
}
