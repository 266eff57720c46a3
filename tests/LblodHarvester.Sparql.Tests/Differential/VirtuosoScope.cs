using System.Text.RegularExpressions;
using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Optimise;
using AlgebraGroup = LblodHarvester.Sparql.Algebra.Group;

namespace LblodHarvester.Sparql.Tests.Differential;

/// <summary>The queries in which Virtuoso 7 follows the standard; docs/sparql-differences.md has a query for each that it answers otherwise.</summary>
internal static partial class VirtuosoScope
{
    private static readonly Regex[] LeftOut = [Forms(), Modifiers(), Triples(), Paths(), Groups(), Nesting(), Data(), Tests(), Calculations(), Aggregates()];

    internal static RandomScope Scope { get; } = new(RandomLiterals.Plain, IsWithin);

    private static bool IsWithin(string text) =>
        !Array.Exists(LeftOut, part => part.IsMatch(text)) && (!IsQuery(text) || IsBound(SparqlQuery.Parse(text).Algebra.Pattern, new Scope(new Slots())));

    private static bool IsQuery(string text) => text.StartsWith("SELECT", StringComparison.Ordinal) || text.StartsWith("ASK", StringComparison.Ordinal);

    // Whether what is calculated with is bound in each solution, and MINUS and UNION work on solutions that bind something.
    private static bool IsBound(GraphPattern pattern, Scope scope) => PatternParts.Patterns(pattern).All(part => IsBound(part, scope)) && pattern switch
    {
        Filter filter => !scope.SlotsOf(filter.Pattern).Certain.IsEmpty && AreBound(filter.Pattern, ExpressionParts.Variables(filter.Condition), scope),
        Extend extend => AreBound(extend.Pattern, ExpressionParts.Variables(extend.Expression), scope),
        AlgebraGroup group => AreBound(group.Pattern, group.Keys.Concat(group.Aggregates.SelectMany(ArgumentVariables)), scope),
        Minus minus => scope.SlotsOf(minus.Left).Certain.Overlaps(scope.SlotsOf(minus.Right).Certain),
        Union union => scope.SlotsOf(union.Left).Certain is { IsEmpty: false } certain && certain.Equals(scope.SlotsOf(union.Right).Certain),
        Join join => IsSure(join.Left, join.Right, scope) && IsSure(join.Right, join.Left, scope),
        LeftJoin join => IsSure(join.Left, join.Right, scope),
        Project project => AreBound(project.Pattern, project.Variables, scope),
        OrderBy order => AreBound(order.Pattern, order.Conditions.SelectMany(condition => ExpressionParts.Variables(condition.Expression)), scope),
        _ => true,
    };

    private static bool IsSure(GraphPattern pattern, GraphPattern other, Scope scope)
    {
        var slots = scope.SlotsOf(pattern);
        return !slots.Visible.Except(slots.Certain).Overlaps(scope.SlotsOf(other).Visible);
    }

    private static IEnumerable<Variable> ArgumentVariables(GroupAggregate aggregate) =>
        aggregate.Aggregate.Argument is { } argument ? ExpressionParts.Variables(argument) : [];

    private static bool AreBound(GraphPattern pattern, IEnumerable<Variable> variables, Scope scope) =>
        scope.SlotsOf(variables).IsSubsetOf(scope.SlotsOf(pattern).Certain);

    [GeneratedRegex("CONSTRUCT|FROM ")]
    private static partial Regex Forms();

    [GeneratedRegex(@"HAVING|OFFSET|LIMIT|REDUCED|ASC\((?!\?)")]
    private static partial Regex Modifiers();

    // A variable twice in a triple; a variable as predicate that is one elsewhere too.
    [GeneratedRegex(@"(\?\w+) \S+ \1 \.|\?\w+ \?[abcd] |\?p .*\?p ")]
    private static partial Regex Triples();

    [GeneratedRegex(@"!|\)[*+?]|\||\^\S* """)]
    private static partial Regex Paths();

    // Groups without patterns; the variable of GRAPH within it.
    [GeneratedRegex(@"\{ \}|GRAPH (\?\w+) .*\1")]
    private static partial Regex Groups();

    [GeneratedRegex(@"(EXISTS|MINUS|OPTIONAL) \{[^}]*\{|\{ OPTIONAL")]
    private static partial Regex Nesting();

    [GeneratedRegex(@"UNDEF|VALUES \(\?\w+ \?|VALUES[^}]*""")]
    private static partial Regex Data();

    [GeneratedRegex(@" (=|!=|<|>|<=|>=) |IN \([^)]*\?|(STRAFTER|STRBEFORE|CONTAINS|STRSTARTS|STRENDS|REGEX|LANGMATCHES|SAMETERM|isNUMERIC)\(")]
    private static partial Regex Tests();

    [GeneratedRegex(@" [-+*/] |\(- |BIND|XMLSchema#\w+>\(|(STR|IF|COALESCE|LANG|DATATYPE|IRI|STRLANG|STRDT|UCASE|LCASE|STRLEN|ENCODE_FOR_URI|CONCAT|SUBSTR|REPLACE|MD5|SHA\d+|ABS|CEIL|FLOOR|ROUND|YEAR|MONTH|DAY|HOURS|MINUTES|SECONDS|TZ|TIMEZONE)\(")]
    private static partial Regex Calculations();

    [GeneratedRegex(@"(SUM|AVG|MIN|MAX|SAMPLE|GROUP_CONCAT)\(|COUNT\((DISTINCT )?[^?*]|COUNT\(DISTINCT \*\)|GROUP BY [^}]*\(")]
    private static partial Regex Aggregates();
}
