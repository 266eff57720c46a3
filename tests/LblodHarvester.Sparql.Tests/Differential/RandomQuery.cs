using System.Globalization;
using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Tests.Differential;

/// <summary>Random queries of every form and operator about a random dataset.</summary>
internal sealed partial class RandomQuery
{
    private static readonly string[] Nodes = ["?a", "?b", "?c", "?d"];

    private const int MostTries = 6;
    private const int MostNested = 2;

    private readonly Random _random;
    private readonly IReadOnlyList<Literal> _literals;
    private readonly Func<string, bool> _isWithin;
    private readonly List<string> _values = [];
    private int _fresh;
    private int _depth;
    private int _nesting;

    private RandomQuery(Random random, IReadOnlyList<Literal> literals, Func<string, bool> isWithin) =>
        (_random, _literals, _isWithin) = (random, literals, isWithin);

    /// <summary>A query.</summary>
    /// <param name="random">Where it comes from.</param>
    /// <param name="literals">The literals that it may name.</param>
    /// <param name="isWithin">Of a query, or a part of one, whether it may be asked.</param>
    internal static Fragment Next(Random random, IReadOnlyList<Literal> literals, Func<string, bool> isWithin)
    {
        while (true)
        {
            var query = new RandomQuery(random, literals, isWithin).Query();
            if (isWithin(query.ToString()))
                return query;
        }
    }

    private Fragment Query()
    {
        var form = _random.Next(20);
        var (from, where) = (From(), Group(0));
        return form switch
        {
            < 2 => new Fragment("query", ["ASK ", from, where]),
            < 4 => new Fragment("query", ["CONSTRUCT { ", Template(), "} ", from, "WHERE ", where, Chance(5) ? Sorted(["?a", "?b"]) : ""]),
            < 8 => new Fragment("query", [.. Aggregated(where, from), Chance(4) ? Sliced() : ""]),
            < 10 => new Fragment("query", ["SELECT ", Chance(3) ? "DISTINCT " : "", "?a (", Expression(2), " AS ?x) ", from, "WHERE ", where, Modifiers(["?a", "?x"])]),
            _ => new Fragment("query", [.. Selected(from, where)]),
        };
    }

    private object[] Selected(Fragment from, Fragment where)
    {
        string[] columns = Chance(2) ? ["*"] : [.. Some(Nodes, 1, 3)];
        var modifier = _random.Next(8) switch
        {
            < 2 => "DISTINCT ",
            2 => "REDUCED ",
            _ => "",
        };
        return ["SELECT ", modifier, string.Join(' ', columns), " ", from, "WHERE ", where, Modifiers(columns[0] == "*" ? Nodes : columns)];
    }

    private Fragment From()
    {
        if (!Chance(8))
            return new Fragment("from", [""]);
        var clauses = Enumerable.Range(0, _random.Next(1, 4))
            .Select(_ => new Fragment("clause", [$"FROM {(Chance(2) ? "NAMED " : "")}{RandomData.GraphName(_random)} "], IsRemovable: true));
        return new Fragment("from", [.. clauses]);
    }

    private Fragment Template() => new("template", [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => new Fragment(
        "triple", [Pick("?a", "?b", "_:n", "[]", Subject()), " ", Pick("<http://e/made>", "?b", Predicate()), " ", Pick("?a", "?c", "?d", "_:n", "1"), " . "], IsRemovable: true))]);

    private Fragment Modifiers(IReadOnlyList<string> columns)
    {
        var parts = new List<object>();
        if (Chance(3))
            parts.Add(new Fragment("order", [" ORDER BY ", .. Enumerable.Range(0, _random.Next(1, 3)).Select(_ => Condition(columns))], IsRemovable: true));
        if (Chance(6))
            parts.Add(Sliced());
        return new Fragment("modifiers", parts);
    }

    private Fragment Condition(IReadOnlyList<string> columns) => new(
        "condition",
        _random.Next(4) switch
        {
            0 => ["DESC(", columns[_random.Next(columns.Count)], ") "],
            1 => ["ASC(", Expression(1), ") "],
            _ => [columns[_random.Next(columns.Count)], " "],
        },
        IsRemovable: true);

    private Fragment Sliced() => new(
        "slice",
        [Chance(2) ? Text($" LIMIT {_random.Next(0, 8)}") : "", Chance(2) ? Text($" OFFSET {_random.Next(0, 4)}") : ""],
        IsRemovable: true);

    // All columns are sorted by, so that it is clear which solutions are taken.
    private Fragment Sorted(IReadOnlyList<string> columns) => new(
        "sorted", [" ORDER BY ", .. columns.Select(column => $"{(Chance(3) ? $"DESC({column})" : column)} "), Sliced()], IsRemovable: true);

    private object[] Aggregated(Fragment where, Fragment from)
    {
        string[] keys = [.. Some(Nodes, 0, 2)];
        var columns = new List<object>();
        for (var i = 0; i < _random.Next(1, 3); i++)
            columns.Add(new Fragment("column", ["(", Aggregate(keys), " AS ", Fresh(isReused: false), ") "], IsRemovable: keys.Length > 0));
        List<object> parts = ["SELECT ", string.Join(' ', keys), " ", .. columns, from, "WHERE ", where];
        if (keys.Length > 0)
        {
            parts.Add($" GROUP BY {string.Join(' ', keys)}");
            if (Chance(5))
                parts.Add(new Fragment("key", [" (", Expression(1), ")"], IsRemovable: true));
        }

        if (Chance(4))
            parts.Add(new Fragment("having", [" HAVING (", Pick("COUNT(*)", "COUNT(DISTINCT ?b)", "SUM(?c)", "MAX(?d)"), Pick(" > ", " < ", " = "), Text($"{_random.Next(4)}"), ")"], IsRemovable: true));
        return [.. parts];
    }

    private Fragment Aggregate(string[] keys) => Within(() => NextAggregate(keys));

    private Fragment NextAggregate(string[] keys)
    {
        var argument = Chance(3) ? Expression(1) : new Fragment("expression", [Variable()]);
        var distinct = Chance(3) ? "DISTINCT " : "";
        return new Fragment("aggregate", _random.Next(12) switch
        {
            0 => ["COUNT(*)"],
            1 => ["COUNT(DISTINCT *)"],
            2 or 3 => ["COUNT(", distinct, argument, ")"],
            4 => ["SUM(", distinct, argument, ")"],
            5 => ["AVG(", distinct, argument, ")"],
            6 => ["MIN(", distinct, argument, ")"],
            7 => ["MAX(", distinct, argument, ")"],
            8 => ["SAMPLE(", keys.Length > 0 ? keys[0] : "?a", ")"],
            9 => ["GROUP_CONCAT(", distinct, argument, " ; SEPARATOR = \"|\")"],
            10 => ["(SUM(", argument, ") + COUNT(", Variable(), "))"],
            _ => ["MAX(", Variable(), ")"],
        });
    }

    // A part that may not be asked is made again, but not where that is done with what it is a part of: there tries would multiply.
    private Fragment Within(Func<Fragment> next)
    {
        var known = _values.ToList();
        Fragment part;
        var tries = 0;
        var most = _nesting++ < MostNested ? MostTries : 1;
        do
        {
            _values.Clear();
            _values.AddRange(known);
            part = next();
        }
        while (!_isWithin(part.ToString()) && ++tries < most);
        _nesting--;
        return part;
    }

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private string Pick(params ReadOnlySpan<string> choices) => choices[_random.Next(choices.Length)];

    private List<string> Some(string[] all, int least, int most)
    {
        var shuffled = all.ToArray();
        _random.Shuffle(shuffled);
        return [.. shuffled.Take(_random.Next(least, most + 1))];
    }

    private string Variable() => _values.Count > 0 && Chance(4) ? _values[_random.Next(_values.Count)] : Nodes[_random.Next(Nodes.Length)];

    private string Fresh(bool isReused)
    {
        var name = Text($"?v{_fresh++}");
        if (isReused)
            _values.Add(name);
        return name;
    }

    private string Subject() => RandomData.Subject(_random).ToString();

    private string Predicate() => RandomData.Predicate(_random).ToString();

    private string Constant() => Chance(3) ? Subject() : _literals[_random.Next(_literals.Count)].ToString();

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
