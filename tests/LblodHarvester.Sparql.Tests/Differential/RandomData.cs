using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Tests.Differential;

/// <summary>Small random datasets: few terms, so that patterns meet, and of every kind.</summary>
internal sealed class RandomData
{
    internal const string Namespace = "http://e/";

    /// <summary>The names that graphs have.</summary>
    internal static readonly Iri[] GraphNames = [Name("g1"), Name("g2"), Name("s1")];

    private static readonly Iri[] Subjects = [Name("s1"), Name("s2"), Name("s3"), Name("s4")];
    private static readonly Iri[] Predicates = [Name("p"), Name("q"), Name("r")];
    private static readonly BlankNode[] BlankNodes = [new("b1"), new("b2")];

    // Each is written in the canonical form of its datatype, as stores write it that keep values and not what was written.
    private static readonly Literal[] Canonical =
    [
        Typed("0", "integer"), Typed("1", "integer"), Typed("2", "integer"), Typed("3", "integer"), Typed("-1", "integer"), Typed("10", "integer"),
        Typed("1.5", "decimal"), Typed("2.25", "decimal"), Typed("-0.5", "decimal"), Typed("1.5", "double"), Typed("NaN", "double"), Typed("INF", "double"),
        Typed("-INF", "double"), Typed("2.5", "float"), Typed("true", "boolean"), Typed("false", "boolean"),
        Typed("2020-01-01", "date"), Typed("2020-01-01Z", "date"), Typed("2020-02-29+01:00", "date"), Typed("2019-12-31", "date"),
        Typed("2020-01-01T00:00:00", "dateTime"), Typed("2020-01-01T00:00:00Z", "dateTime"), Typed("2020-01-01T12:30:15.5+02:00", "dateTime"),
        new("a"), new("b"), new("ab"), new(""), new("é1"), new("10"), new("A b"), new("http://e/s1"),
        Literal.InLanguage("a", "en"), Literal.InLanguage("a", "nl"), Literal.InLanguage("b", "nl-be"),
        Typed("x", "integer"), Typed("2020-13-01", "date"), new("q", Name("datatype")),
    ];

    private static readonly Literal[] Other =
    [
        Typed("01", "integer"), Typed("+1", "integer"), Typed("1.50", "decimal"), Typed("1", "decimal"), Typed("1.5E0", "double"), Typed("10e-1", "double"),
        Typed("1", "boolean"), Typed("0", "boolean"), Typed("3", "int"), Typed("300", "byte"), Typed("2020-01-01T24:00:00Z", "dateTime"),
        Typed("2020-01-01T01:00:00+01:00", "dateTime"), Typed("2020-01-01+00:00", "date"), Literal.InLanguage("a", "EN"), Typed("PT1H", "duration"),
        Typed("-0.0", "double"), Typed("99999999999999999999", "integer"), Typed("0.1", "float"), Typed("0.1", "double"), Typed("0.1", "decimal"),
    ];

    private static readonly Literal[][] Plain =
    [
        [Typed("0", "integer"), Typed("1", "integer"), Typed("2", "integer"), Typed("3", "integer"), Typed("-1", "integer"), Typed("10", "integer")],
        [new("a"), new("b"), new("ab"), new("é1"), new("10"), new("A b"), new("http://e/s1")],
        [Literal.InLanguage("a", "en"), Literal.InLanguage("a", "nl"), Literal.InLanguage("b", "nl-be"), Literal.InLanguage("c", "en")],
        [Typed("2020-01-01", "date"), Typed("2020-02-29", "date"), Typed("2019-12-31", "date"), Typed("2020-12-31", "date")],
    ];

    private readonly Random _random;
    private readonly bool _hasBlankNodes;
    private readonly List<Literal> _literals;

    /// <summary>A dataset.</summary>
    /// <param name="random">Where it comes from.</param>
    /// <param name="literals">Which literals it has.</param>
    internal RandomData(Random random, RandomLiterals literals)
    {
        _random = random;
        _hasBlankNodes = literals != RandomLiterals.Plain;
        Literal[] all = literals switch
        {
            RandomLiterals.Plain => Plain[_random.Next(Plain.Length)],
            RandomLiterals.Canonical => Canonical,
            _ => [.. Canonical, .. Other],
        };
        _literals = [.. Enumerable.Range(0, _random.Next(5, 10)).Select(_ => Pick(all)).Distinct()];
        var size = _random.Next(12, 36);
        var graphs = _random.Next(0, GraphNames.Length + 1);
        Quads = [.. Enumerable.Range(0, size).Select(_ => NextQuad(graphs)).Distinct()];
    }

    internal IReadOnlyList<Quad> Quads { get; }

    internal IReadOnlyList<Literal> Literals => _literals;

    internal static Iri Name(string local) => new(Namespace + local);

    /// <summary>A subject: one of the dataset as a rule.</summary>
    internal static Iri Subject(Random random) => random.Next(20) == 0 ? Name("nowhere") : Subjects[random.Next(Subjects.Length)];

    internal static Iri Predicate(Random random) => random.Next(60) == 0 ? Name("nowhere") : Predicates[Math.Min(random.Next(4), random.Next(3))];

    internal static Iri GraphName(Random random) => GraphNames[random.Next(GraphNames.Length)];

    private Quad NextQuad(int graphs)
    {
        Term value = _random.Next(5) switch
        {
            0 or 1 => Pick(Subjects),
            2 when _hasBlankNodes => Pick(BlankNodes),
            _ => _literals[_random.Next(_literals.Count)],
        };
        Resource subject = _hasBlankNodes && _random.Next(6) == 0 ? Pick(BlankNodes) : Pick(Subjects);
        var graph = graphs == 0 || _random.Next(2) == 0 ? null : GraphNames[_random.Next(graphs)];
        return new Quad(subject, Pick(Predicates), value, graph);
    }

    private static Literal Typed(string value, string datatype) => new(value, new Iri(Vocab.Xsd.Namespace + datatype));

    private T Pick<T>(T[] terms) => terms[_random.Next(terms.Length)];
}
