using LblodHarvester.Sparql.Algebra;
using LblodHarvester.Sparql.Evaluate.Ordering;
using LblodHarvester.Sparql.Tests.Evaluate.Expressions;

namespace LblodHarvester.Sparql.Tests.Evaluate.Ordering;

/// <summary>SPARQL 1.1, section 15.1.</summary>
public sealed class OrderKeyTests
{
    [TestCase("", "[]")]
    [TestCase("[]", ":a")]
    [TestCase(":a", ":b")]
    [TestCase(":b", "'a'")]
    [TestCase("'a'", "'b'")]
    [TestCase("'a'", "'a'@nl")]
    [TestCase("'a'@nl", "'b'")]
    [TestCase("'b'@nl", "'c'@fr")]
    [TestCase("'z'", "1")]
    [TestCase("1", "1.5")]
    [TestCase("1.5", "2e0")]
    [TestCase("9", "'23.0'^^xsd:float")]
    [TestCase("'NaN'^^xsd:double", "'-INF'^^xsd:double")]
    [TestCase("9007199254740992", "9007199254740993")]
    [TestCase("9007199254740992e0", "9007199254740993")]
    [TestCase("0.1", "0.1e0")]
    [TestCase("0.1e0", "'0.1'^^xsd:float")]
    [TestCase("1", "true")]
    [TestCase("false", "true")]
    [TestCase("true", "'2006-08-22'^^xsd:date")]
    [TestCase("'2006-08-22'^^xsd:date", "'2006-08-23Z'^^xsd:date")]
    [TestCase("'2006-08-23T00:00:00+02:00'^^xsd:dateTime", "'2006-08-23T00:00:00'^^xsd:dateTime")]
    [TestCase("'2006-08-22'^^xsd:date", "'P1D'^^xsd:duration")]
    [TestCase("'P28D'^^xsd:duration", "'P1M'^^xsd:duration")]
    [TestCase("'P1M'^^xsd:duration", "'P31D'^^xsd:duration")]
    [TestCase("'P1D'^^xsd:duration", "'a'^^:t")]
    [TestCase("'b'^^:t", "'a'^^:u")]
    [TestCase("'a'^^:t", "'b'^^:t")]
    public void One_term_comes_before_another(string before, string after)
    {
        var (first, second) = (KeyOf(before), KeyOf(after));
        Assert.Multiple(() =>
        {
            Assert.That(OrderKey.Compare(first, second), Is.Negative);
            Assert.That(OrderKey.Compare(second, first), Is.Positive);
        });
    }

    [TestCase("1", "1.0")]
    [TestCase("1", "'1'^^xsd:float")]
    [TestCase("true", "'1'^^xsd:boolean")]
    [TestCase("'2006-08-23T02:00:00+02:00'^^xsd:dateTime", "'2006-08-23T00:00:00Z'^^xsd:dateTime")]
    [TestCase("'P1Y'^^xsd:duration", "'P12M'^^xsd:yearMonthDuration")]
    [TestCase("'a'@nl", "'a'@NL")]
    [TestCase("", "")]
    public void Terms_of_the_same_value_have_the_same_place(string left, string right) =>
        Assert.That(OrderKey.Compare(KeyOf(left), KeyOf(right)), Is.Zero);

    [Test]
    public void Conditions_after_the_first_decide_where_it_does_not()
    {
        var order = new SolutionOrder(
            [new OrderCondition(Evaluation.Variable(0), IsDescending: true), new OrderCondition(Evaluation.Variable(1), IsDescending: false)],
            Evaluation.Compiler());
        var rows = new[] { "1|'b'", "2|'c'", "1.0|'a'", "|'d'" }
            .Select(row => (Row: row, Keys: KeysOf(order, row)))
            .ToList();
        rows.Sort((left, right) => order.Compare(left.Keys, right.Keys));
        Assert.That(rows.Select(row => row.Row), Is.EqualTo(new[] { "2|'c'", "1.0|'a'", "1|'b'", "|'d'" }));
    }

    private static OrderKey[] KeysOf(SolutionOrder order, string row)
    {
        var keys = new OrderKey[order.Count];
        order.MakeKeys(new Solution(Terms.ParseAll(row)), keys);
        return keys;
    }

    private static OrderKey KeyOf(string term) => OrderKey.Of(term.Length == 0 ? null : Terms.Parse(term));
}
