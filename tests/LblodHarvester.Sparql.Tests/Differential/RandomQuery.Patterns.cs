namespace LblodHarvester.Sparql.Tests.Differential;

/// <summary>Group graph patterns and property paths.</summary>
internal sealed partial class RandomQuery
{
    private const int MostDepth = 3;

    private Fragment Group(int depth)
    {
        var elements = new List<object> { "{ " };
        var count = depth == 0 ? _random.Next(0, 4) : _random.Next(0, 3);
        if (!Chance(8))
            elements.Add(Triples());
        for (var i = 0; i < count; i++)
        {
            _depth = depth;
            elements.Add(Within(() => new Fragment("element", [.. Element(depth)], IsRemovable: true)));
        }

        elements.Add("} ");
        return new Fragment("group", elements);
    }

    private object[] Element(int depth)
    {
        if (depth >= MostDepth)
            return Chance(2) ? [Triples()] : ["FILTER(", Test(1), ") "];
        switch (_random.Next(24))
        {
            case < 4:
                return [Triples()];
            case < 8:
                return ["OPTIONAL ", Group(depth + 1)];
            case < 10:
                return [Group(depth + 1), "UNION ", Group(depth + 1)];
            case < 12:
                return ["MINUS ", Group(depth + 1)];
            case < 14:
                return ["FILTER(", Test(2), ") "];
            case < 15:
                return [Chance(2) ? "FILTER EXISTS " : "FILTER NOT EXISTS ", Group(depth + 1)];
            case < 18:
                return ["BIND(", Expression(2), " AS ", Fresh(isReused: true), ") "];
            case < 19:
                return [Values()];
            case < 21:
                return ["GRAPH ", Chance(3) ? RandomData.GraphName(_random).ToString() : Pick("?g", "?g", "?a", "?d"), " ", Group(depth + 1)];
            case < 23:
                return [Subquery(depth + 1)];
            default:
                return [Group(depth + 1)];
        }
    }

    private Fragment Triples() => new("triples", [.. Enumerable.Range(0, 1 + _random.Next(3) / 2 + _random.Next(4) / 3).Select(_ => Triple())]);

    private Fragment Triple() => Within(NextTriple);

    private Fragment NextTriple()
    {
        var subject = _random.Next(16) switch
        {
            0 => Subject(),
            1 => "[]",
            _ => Nodes[Math.Min(_random.Next(4), _random.Next(4))],
        };
        var value = _random.Next(20) switch
        {
            0 => Constant(),
            1 => Subject(),
            _ => Nodes[_random.Next(Nodes.Length)],
        };
        object predicate = _random.Next(12) switch
        {
            < 2 => "?p",
            2 => Nodes[_random.Next(Nodes.Length)],
            < 6 => Path(2),
            _ => Predicate(),
        };
        return new Fragment("triple", [subject, " ", predicate, " ", value, " . "], IsRemovable: true);
    }

    private Fragment Path(int depth) => Within(() => NextPath(depth));

    private Fragment NextPath(int depth)
    {
        if (depth == 0)
            return new Fragment("path", [Predicate()]);
        return new Fragment("path", _random.Next(12) switch
        {
            0 => ["^(", Path(depth - 1), ")"],
            1 or 2 => ["(", Path(depth - 1), "/", Path(depth - 1), ")"],
            3 => ["(", Path(depth - 1), "|", Path(depth - 1), ")"],
            4 or 5 => ["(", Path(depth - 1), ")*"],
            6 or 7 => ["(", Path(depth - 1), ")+"],
            8 => ["(", Path(depth - 1), ")?"],
            9 => ["!(", Predicate(), "|^", Predicate(), ")"],
            10 => [Pick("!", "!^"), Predicate()],
            _ => [Predicate()],
        });
    }

    private Fragment Values()
    {
        var variables = Some(Nodes, 1, 2);
        var rows = Enumerable.Range(0, _random.Next(1, 4)).Select(_ => new Fragment(
            "row", [$"({string.Join(' ', variables.Select(_ => Chance(4) ? "UNDEF" : Constant()))}) "], IsRemovable: true));
        return new Fragment("values", [$"VALUES ({string.Join(' ', variables)}) {{ ", .. rows, "} "]);
    }

    private Fragment Subquery(int depth)
    {
        var known = _values.ToList();
        _values.Clear();
        var where = Group(depth);
        var own = _values.ToList();
        _values.Clear();
        _values.AddRange(known);
        if (Chance(3))
            return new Fragment("subquery", ["{ ", .. Aggregated(where, new Fragment("from", [""])), "} "]);
        var columns = Some([.. Nodes, .. own.Take(1)], 1, 3);
        return new Fragment(
            "subquery",
            ["{ SELECT ", Chance(3) ? "DISTINCT " : "", string.Join(' ', columns), " WHERE ", where, Chance(3) ? Sorted(columns) : "", "} "]);
    }
}
