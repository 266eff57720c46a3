using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Evaluate.Expressions.Values;
using LblodHarvester.Sparql.Evaluate.Ordering;
using Value = LblodHarvester.Sparql.Evaluate.Expressions.Values.Value;

namespace LblodHarvester.Sparql.Tests.Evaluate.Ordering;

public sealed class OrderKeyPropertyTests
{
    // Few values, close to each other, so that many pairs are equal or nearly so.
    private static readonly Gen<string> Numerals = Gen.Elements(
        "0", "1", "01", "1.0", "1.5", "-1", "0.1", "0.10000000149011612", "0.1000000000000000055511151231257827", "16777217", "16777216",
        "9007199254740993", "9007199254740992", "9223372036854775807", "123456789012345678901234567890");

    private static readonly Gen<string> Zones = Gen.Elements("", "Z", "+14:00", "-14:00", "+02:00");

    private static readonly Gen<string> Days = Gen.Elements("2024-02-28", "2024-02-29", "2024-03-01", "-0001-12-31", "12024-01-01");

    private static readonly Gen<string> Times = Gen.Elements("00:00:00", "23:59:59.9999999", "23:59:59.99999999", "12:00:00", "24:00:00");

    private static readonly Gen<string> Durations =
        from months in Gen.Choose(-2, 14)
        from days in Gen.Choose(0, 450)
        select months < 0
            ? string.Create(CultureInfo.InvariantCulture, $"-P{-months}M{days}D")
            : string.Create(CultureInfo.InvariantCulture, $"P{months}M{days}D");

    private static readonly Gen<Term?> Candidates = Gen.OneOf(
        Gen.Constant((Term?)null),
        Gen.Elements("a", "b").Select(label => (Term?)new BlankNode(label)),
        Gen.Elements("urn:a", "urn:b").Select(iri => (Term?)new Iri(iri)),
        Of(Gen.Elements("", "a", "b", "\uFFFD", "\U0001F600"), Vocab.Xsd.String, Vocab.Xsd.Token, Vocab.Xsd.Integer, new Iri("urn:t")),
        Gen.Elements("a", "b").SelectMany(text => Gen.Elements("nl", "NL", "fr").Select(tag => (Term?)Literal.InLanguage(text, tag))),
        Of(Numerals, Vocab.Xsd.Decimal, Vocab.Xsd.Double, Vocab.Xsd.Float),
        Of(Gen.Elements("0", "1", "-1", "9007199254740993"), Vocab.Xsd.Integer, Vocab.Xsd.Long),
        Of(Gen.Elements("INF", "-INF", "NaN", "-0"), Vocab.Xsd.Double, Vocab.Xsd.Float),
        Of(Gen.Elements("true", "1", "false", "yes"), Vocab.Xsd.Boolean),
        Of(from day in Days from time in Times from zone in Zones select $"{day}T{time}{zone}", Vocab.Xsd.DateTime),
        Of(from day in Days from zone in Zones select $"{day}{zone}", Vocab.Xsd.Date),
        Of(from time in Times from zone in Zones select $"{time}{zone}", Vocab.Xsd.Time),
        Of(Durations, Vocab.Xsd.Duration));

    [Test]
    public void The_order_is_the_same_from_both_sides() => Check(Candidates.Two(), terms =>
        Order(terms.Item1, terms.Item2) == -Order(terms.Item2, terms.Item1) && Order(terms.Item1, terms.Item1) == 0);

    [Test]
    public void The_order_is_transitive() => Check(Candidates.Three(), terms =>
    {
        Term?[] sorted = [terms.Item1, terms.Item2, terms.Item3];
        Array.Sort(sorted, Order);
        return Order(sorted[0], sorted[1]) <= 0 && Order(sorted[1], sorted[2]) <= 0 && Order(sorted[0], sorted[2]) <= 0
            && (Order(sorted[0], sorted[2]) < 0 || (Order(sorted[0], sorted[1]) == 0 && Order(sorted[1], sorted[2]) == 0));
    });

    [Test]
    public void What_is_less_comes_before() => Check(Candidates.Two(), terms =>
        ValueComparison.Ordered(Value.Of(terms.Item1), Value.Of(terms.Item2), ComparisonOperator.Less) != true || Order(terms.Item1, terms.Item2) < 0);

    [Test]
    public void Times_have_the_order_that_their_datatypes_have() => Check(
        Of(from day in Days from time in Times from zone in Zones select $"{day}T{time}{zone}", Vocab.Xsd.DateTime).Two(),
        terms => Math.Sign(Datatype.Compare((Literal)terms.Item1!, (Literal)terms.Item2!, TimeSpan.Zero)!.Value) == Order(terms.Item1, terms.Item2));

    private static Gen<Term?> Of(Gen<string> forms, params Iri[] datatypes) =>
        forms.SelectMany(form => Gen.Elements(datatypes).Select(datatype => (Term?)new Literal(form, datatype)));

    private static int Order(Term? left, Term? right) => Math.Sign(OrderKey.Compare(OrderKey.Of(left), OrderKey.Of(right)));

    private static void Check<T>(Gen<T> values, Func<T, bool> holds) =>
        Prop.ForAll(values.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
}
