using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>
/// Patterns that are joined, and what is done with their solutions afterwards: what stays of nested joins once it is known which operators may be
/// taken out of them. An operator may when no variable that it leaves unbound in some solutions is bound beside it.
/// </summary>
internal sealed class JoinGroup
{
    private readonly IdentifiedTerms _terms;
    private readonly IExpressionPlanner _expressions;

    private JoinGroup(Place place, IdentifiedTerms terms, IExpressionPlanner expressions)
    {
        Place = place;
        _terms = terms;
        _expressions = expressions;
    }

    /// <summary>Where it stands.</summary>
    internal Place Place { get; }

    /// <summary>What is joined.</summary>
    internal List<JoinUnit> Units { get; } = [];

    /// <summary>What is done then, in this order, or earlier where what it needs is there.</summary>
    internal List<GroupStep> Steps { get; } = [];

    /// <summary>Why there is no solution; null where there may be one.</summary>
    internal string? EmptyReason { get; private set; }

    /// <summary>Takes a pattern apart.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="beside">The slots that may be bound from outside.</param>
    /// <param name="terms">The identifiers of its terms.</param>
    /// <param name="expressions">Plans its expressions.</param>
    internal static JoinGroup Of(
        GraphPattern pattern, Place place, SlotSet beside, IdentifiedTerms terms, IExpressionPlanner expressions)
    {
        var group = new JoinGroup(place, terms, expressions);
        group.Add(pattern, place, beside);
        return group;
    }

    private void Add(GraphPattern pattern, Place place, SlotSet beside)
    {
        switch (pattern)
        {
            case Join join:
                Add(join.Left, place, beside.Union(place.Visible(join.Right)));
                Add(join.Right, place, beside.Union(place.Visible(join.Left)));
                break;
            case BasicGraphPattern bgp:
                foreach (var triple in bgp.Triples.Select(CheckedForSearch))
                    AddScan(triple.Subject, triple.Predicate, triple.Object, place);
                break;
            case PathPattern path:
                AddPath(path.Subject, path.Path, path.Object, place);
                break;
            case TextSearch search:
                AddText(search, place);
                break;
            case Filter filter when IsFree(filter, place, beside):
                AddFilter(filter, place, beside);
                break;
            case Extend extend when IsFree(extend, place, beside):
                Add(extend.Pattern, place, beside);
                AddExtend(extend, place);
                break;
            case LeftJoin join when IsFree(join, place, beside):
                Add(join.Left, place, beside);
                Steps.Add(new OptionalStep(join.Right, Condition(join, place), place, place.Visible(join.Left)));
                break;
            case Minus minus when IsFree(minus, place, beside):
                AddMinus(minus, place, beside);
                break;
            case NamedGraph graph:
                AddGraph(graph, place, beside);
                break;
            case InlineData:
                Units.Add(new PatternUnit(pattern, place, place.Visible(pattern), place.Certain(pattern)));
                break;
            default:
                AddWithGraph(pattern, place);
                break;
        }
    }

    /// <summary>Whether a pattern has the same solutions when some slots are bound beforehand as when these are compared afterwards.</summary>
    internal static bool IsFree(GraphPattern pattern, Place place, SlotSet beside) => pattern switch
    {
        Filter filter => IsFree(filter.Pattern, filter.Condition, place, beside),
        Extend extend => IsFree(extend.Pattern, extend.Expression, place, beside),
        LeftJoin join => !place.Uncertain(join).Overlaps(beside),
        Minus minus => !place.Uncertain(minus.Left).Overlaps(beside),
        Slice or Group => !place.Visible(pattern).Overlaps(beside),
        _ => true,
    };

    private static bool IsFree(GraphPattern pattern, Expression expression, Place place, SlotSet beside)
    {
        var uncertain = place.Uncertain(pattern);
        return !uncertain.Overlaps(beside)
            || (!ExpressionParts.Of(expression).Any(part => part is ExistsExpression)
                && !place.Scope.SlotsOf(ExpressionParts.Variables(expression)).Intersect(uncertain).Overlaps(beside));
    }

    private void AddScan(PatternTerm subject, PatternTerm predicate, PatternTerm @object, Place place)
    {
        var slots = place.Scope.SlotsOf([subject, predicate, @object]);
        if (place.Graphs.Slot >= 0)
            slots = slots.With(place.Graphs.Slot);
        Units.Add(new ScanUnit(Term(subject, place), Term(predicate, place), Term(@object, place), place.Graphs, slots));
    }

    // What may be taken apart has as many solutions as its parts; what repeats has each once, and is searched.
    private void AddPath(PatternTerm subject, PropertyPath path, PatternTerm @object, Place place)
    {
        switch (path)
        {
            case LinkPath link:
                AddScan(subject, new ConstantTerm(link.Property), @object, place);
                break;
            case InversePath inverse:
                AddPath(@object, inverse.Path, subject, place);
                break;
            case SequencePath sequence:
                var middle = new VariableTerm(place.Scope.Fresh());
                AddPath(subject, sequence.First, middle, place);
                AddPath(middle, sequence.Second, @object, place);
                break;
            case AlternativePath alternative:
                var union = new Union(
                    new PathPattern(subject, alternative.First, @object), new PathPattern(subject, alternative.Second, @object));
                AddWithGraph(union, place);
                break;
            case NegatedPropertySet { Forward: { } forward, Inverse: { } inverse }:
                var both = new Union(
                    new PathPattern(subject, new NegatedPropertySet(forward, null), @object),
                    new PathPattern(subject, new NegatedPropertySet(null, inverse), @object));
                AddWithGraph(both, place);
                break;
            case NegatedPropertySet { Forward: { } forward }:
                AddNegated(subject, forward, @object, place);
                break;
            case NegatedPropertySet { Inverse: { } inverse }:
                AddNegated(@object, inverse, subject, place);
                break;
            default:
                AddRepeated(subject, path, @object, place);
                break;
        }
    }

    // What is no search that can be carried out would be looked up as a triple, and never be found.
    private static TriplePattern CheckedForSearch(TriplePattern triple) =>
        triple.Predicate is ConstantTerm { Term: LblodHarvester.Rdf.Iri predicate } && predicate == LblodHarvester.Rdf.Vocab.Harvester.Matches
            ? throw new QueryException(
                $"{predicate} has the form ?literal {predicate} \"words\" or (?literal ?score) {predicate} (\"words\" limit), where the words are a string "
                + "that is written in the query and the limit is a number above 0.")
            : triple;

    private void AddText(TextSearch search, Place place)
    {
        var slots = place.Visible(search);
        var matches = _terms.Texts.Of(search.Query);
        if (matches.Ids.Length == 0)
            EmptyReason = $"no literal matches \"{search.Query}\"";
        PlanTerm? score = search.Score is null ? null : Term(search.Score, place);
        Units.Add(new TextUnit(Term(search.Literal, place), score, matches, search.Limit, place.Graphs, slots));
    }

    private void AddWithGraph(GraphPattern pattern, Place place)
    {
        var graph = place.Graphs.Slot >= 0 ? SlotSet.Of(place.Graphs.Slot) : SlotSet.Empty;
        Units.Add(new PatternUnit(pattern, place, place.Visible(pattern).Union(graph), place.Certain(pattern).Union(graph)));
    }

    private void AddNegated(PatternTerm subject, IReadOnlyList<LblodHarvester.Rdf.Iri> excluded, PatternTerm @object, Place place)
    {
        var property = place.Scope.SlotOf(place.Scope.Fresh());
        var slots = place.Scope.SlotsOf([subject, @object]);
        if (place.Graphs.Slot >= 0)
            slots = slots.With(place.Graphs.Slot);
        Units.Add(new NegatedUnit(
            Term(subject, place), property, Term(@object, place), [.. excluded.Select(_terms.IdOf)], place.Graphs, slots));
    }

    private void AddRepeated(PatternTerm subject, PropertyPath path, PatternTerm @object, Place place)
    {
        var (inner, repetition) = path switch
        {
            ZeroOrOnePath once => (once.Path, PathRepetition.ZeroOrOne),
            ZeroOrMorePath more => (more.Path, PathRepetition.ZeroOrMore),
            OneOrMorePath more => (more.Path, PathRepetition.OneOrMore),
            _ => throw new NotSupportedException($"{path.GetType().Name} is not known to the optimiser."),
        };
        var slots = place.Scope.SlotsOf([subject, @object]);
        if (place.Graphs.Slot >= 0)
            slots = slots.With(place.Graphs.Slot);
        Units.Add(new PathUnit(
            Term(subject, place), PathSteps.Of(inner, _terms), repetition, Term(@object, place), place.Graphs, Place.Parameters, slots));
    }

    private void AddFilter(Filter filter, Place place, SlotSet beside)
    {
        Add(filter.Pattern, place, beside);
        if (KnownValues.Of(filter, place) is { } values)
            Units.Add(new PatternUnit(values, place, place.Visible(values), place.Certain(values)));
        else
            AddCondition(filter.Condition, filter.Pattern, place);
    }

    private void AddCondition(Expression condition, GraphPattern pattern, Place place)
    {
        if (condition is AndExpression and)
        {
            AddCondition(and.Left, pattern, place);
            AddCondition(and.Right, pattern, place);
            return;
        }

        var planned = _expressions.Plan(condition, pattern, place);
        Steps.Add(new FilterStep(planned, planned.Slots));
    }

    private void AddExtend(Extend extend, Place place)
    {
        var planned = _expressions.Plan(extend.Expression, extend.Pattern, place);
        Steps.Add(new ExtendStep(
            place.Scope.SlotOf(extend.Variable), planned, extend.Expression is ConstantExpression, planned.Slots));
    }

    private PlanExpression? Condition(LeftJoin join, Place place) =>
        join.Condition is { } condition ? _expressions.Plan(condition, new Join(join.Left, join.Right), place) : null;

    private void AddMinus(Minus minus, Place place, SlotSet beside)
    {
        Add(minus.Left, place, beside);
        var left = place.Visible(minus.Left);
        var own = place with { Scope = place.Scope.Within(place.Mentioned(minus.Right).Intersect(left.Union(place.Parameters))) };
        Steps.Add(new MinusStep(minus.Right, own, left));
    }

    private void AddGraph(NamedGraph graph, Place place, SlotSet beside)
    {
        if (_terms.ScopeOf(graph.Name, place.Scope) is not VariableScope scope)
        {
            var one = (OneGraphScope)_terms.ScopeOf(graph.Name, place.Scope);
            if (!_terms.IsNamedGraph(one.Graph))
                EmptyReason = "there is no such graph";
            Add(graph.Pattern, place with { Graphs = one }, beside);
        }
        else if (TellsItsGraph(graph, place))
        {
            Add(graph.Pattern, place with { Graphs = scope }, beside.With(scope.GraphSlot));
        }
        else
        {
            Units.Add(new PatternUnit(graph, place, place.Visible(graph), place.Certain(graph)));
        }
    }

    /// <summary>
    /// Whether each part of the pattern matches a quad, and so tells its graph. The variable of the graph has no value within the pattern: what the
    /// pattern binds it to is compared afterwards.
    /// </summary>
    internal static bool TellsItsGraph(NamedGraph graph, Place place) =>
        MatchesOnlyQuads(graph.Pattern) && !place.Scope.SlotsOf([graph.Name]).Overlaps(place.Mentioned(graph.Pattern));

    private static bool MatchesOnlyQuads(GraphPattern pattern) => pattern switch
    {
        BasicGraphPattern bgp => bgp.Triples.Count > 0,
        Join join => Joined(join).ToList() is var parts
            && parts.All(part => part is TextSearch search ? IsObjectIn(parts, search) : MatchesOnlyQuads(part)),
        Filter filter => MatchesOnlyQuads(filter.Pattern) && !ExpressionParts.Of(filter.Condition).Any(part => part is ExistsExpression),
        LeftJoin join => MatchesOnlyQuads(join.Left) && MatchesOnlyQuads(join.Right)
            && (join.Condition is null || !ExpressionParts.Of(join.Condition).Any(part => part is ExistsExpression)),
        Union union => MatchesOnlyQuads(union.Left) && MatchesOnlyQuads(union.Right),
        PathPattern path => MatchesOnlyQuads(path.Path),
        _ => false,
    };

    private static IEnumerable<GraphPattern> Joined(GraphPattern pattern) =>
        pattern is Join join ? Joined(join.Left).Concat(Joined(join.Right)) : [pattern];

    // A literal that is matched beside the search is in the graph; the best literals of each graph are others.
    private static bool IsObjectIn(List<GraphPattern> parts, TextSearch search) =>
        search.Limit is null && parts.OfType<BasicGraphPattern>().Any(bgp => bgp.Triples.Any(triple => triple.Object == search.Literal));

    private static bool MatchesOnlyQuads(PropertyPath path) => path switch
    {
        LinkPath => true,
        InversePath inverse => MatchesOnlyQuads(inverse.Path),
        SequencePath sequence => MatchesOnlyQuads(sequence.First) && MatchesOnlyQuads(sequence.Second),
        _ => false,
    };

    private PlanTerm Term(PatternTerm term, Place place) => term switch
    {
        VariableTerm variable => PlanTerm.Variable(place.Scope.SlotOf(variable.Variable)),
        ConstantTerm constant => PlanTerm.Constant(_terms.IdOf(constant.Term)),
        _ => throw new NotSupportedException($"{term.GetType().Name} is not known to the optimiser."),
    };
}
