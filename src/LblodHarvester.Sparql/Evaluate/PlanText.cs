using System.Globalization;
using System.Text;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Plans;
using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Evaluate;

/// <summary>
/// A plan as <c>--explain</c> shows it: a line for each part, what it stands on indented below it, with how many solutions were expected each time
/// that it was opened, and how many it gave.
/// </summary>
internal sealed class PlanText
{
    private readonly PreparedQuery _query;
    private readonly bool _isCarriedOut;
    private readonly StringBuilder _text = new();

    internal PlanText(PreparedQuery query, bool isCarriedOut) => (_query, _isCarriedOut) = (query, isCarriedOut);

    internal string Write()
    {
        Write(_query.Plan, 0);
        return _text.ToString();
    }

    private void Write(Plan plan, int depth)
    {
        _text.Append(' ', depth * 2).Append(Label(plan)).Append(Counts(plan)).Append('\n');
        foreach (var input in plan.Inputs.Concat(Tests(plan)))
            Write(input, depth + 1);
    }

    private string Counts(Plan plan)
    {
        var expected = string.Create(CultureInfo.InvariantCulture, $"   expected {Rounded(plan.Rows)}");
        return _isCarriedOut && _query.Factory.Made.TryGetValue(plan, out var made)
            ? string.Create(CultureInfo.InvariantCulture, $"{expected}, found {made.Given} in {made.Opened}")
            : expected;
    }

    private static string Rounded(double rows) => rows switch
    {
        0 => "0",
        < 10 => rows.ToString("0.#", CultureInfo.InvariantCulture),
        _ => rows.ToString("0", CultureInfo.InvariantCulture),
    };

    private static IEnumerable<Plan> Tests(Plan plan) => plan switch
    {
        FilterPlan filter => filter.Condition.Exists.Values,
        ExtendPlan extend => extend.Expression.Exists.Values,
        _ => [],
    };

    private string Label(Plan plan) => plan switch
    {
        UnitPlan => "one solution",
        EmptyPlan empty => $"nothing: {empty.Reason}",
        ScanPlan scan => $"scan {Pattern(scan)}{Scope(scan.Scope)}",
        DistinctScanPlan scan => $"distinct scan {Pattern(scan.Scan)} by {scan.Order.ToString().ToUpperInvariant()}",
        NegatedScanPlan negated => $"without {string.Join(", ", negated.Excluded.Select(Term))}",
        GraphNamesPlan names => $"graphs {Name(names.Scope.GraphSlot)}",
        PathPlan path => $"path {Term(path.Subject)} {Repetition(path.Repetition)} {Term(path.Object)}{Scope(path.Scope)}",
        TextPlan text => $"text {Term(text.Literal)} matches \"{text.Matches.Query}\"{Best(text.Limit)}{Scope(text.Scope)}",
        NestedLoopPlan => "join, one by one",
        OptionalLoopPlan loop => $"optional, one by one{Condition(loop.Condition)}",
        MinusLoopPlan => "minus, one by one",
        HashJoinPlan join => $"join by table{Keys(join.Keys)}",
        OptionalHashPlan join => $"optional by table{Keys(join.Keys)}{Condition(join.Condition)}",
        MinusPlan minus => $"minus by table{Keys(minus.Keys)}",
        IsolatedPlan => "by itself",
        FilterPlan filter => $"filter{Condition(filter.Condition)}",
        UnionPlan => "union",
        ExtendPlan extend => $"bind {Name(extend.Slot)} = {AlgebraText.Write(extend.Expression.Expression)}",
        ValuesPlan values => $"values {string.Join(' ', values.Slots.Select(Name))}",
        GroupPlan group => $"group{Keys(group.Keys)}",
        SortPlan sort => sort.Limit is { } limit ? string.Create(CultureInfo.InvariantCulture, $"sort, first {limit}") : "sort",
        DistinctPlan distinct => $"distinct{Keys(distinct.Slots)}",
        SlicePlan slice => string.Create(CultureInfo.InvariantCulture, $"slice from {slice.Offset}{(slice.Limit is { } limit ? $", at most {limit}" : "")}"),
        ServicePlan service => $"service {Term(service.Endpoint)}",
        _ => plan.GetType().Name,
    };

    private string Pattern(ScanPlan scan) => $"{Term(scan.Subject)} {Term(scan.Predicate)} {Term(scan.Object)}";

    private string Scope(GraphScope scope) => scope switch
    {
        OneGraphScope one => $" in {Term(one.Graph)}",
        MergedScope merged => $" in {string.Join(" + ", merged.Graphs.Select(Term))}",
        VariableScope variable => $" in {Name(variable.GraphSlot)}",
        _ => "",
    };

    private static string Best(int? limit) => limit is { } most ? string.Create(CultureInfo.InvariantCulture, $", best {most}") : "";

    private string Keys(int[] slots) => slots.Length == 0 ? "" : $" on {string.Join(' ', slots.Select(Name))}";

    private static string Condition(PlanExpression? condition) => condition is null ? "" : $" {AlgebraText.Write(condition.Expression)}";

    private static string Repetition(PathRepetition repetition) => repetition switch
    {
        PathRepetition.ZeroOrOne => "(…)?",
        PathRepetition.ZeroOrMore => "(…)*",
        _ => "(…)+",
    };

    private string Term(PlanTerm term) => term.IsVariable ? Name(term.Slot) : Term(term.Id);

    private string Term(uint id) => id switch
    {
        TermId.None => "nothing",
        TermId.DefaultGraph => "the unnamed graph",
        _ when _query.Execution.Terms.TermOf(id) is Iri iri && PrefixMap.Field.TryShorten(iri, out string? prefix, out string? local) => $"{prefix}:{local}",
        _ => _query.Execution.Terms.TermOf(id).ToString()!,
    };

    private string Name(int slot) => _query.Slots.Names[slot].ToString();
}
