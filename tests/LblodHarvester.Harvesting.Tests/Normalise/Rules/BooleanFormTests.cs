using LblodHarvester.Harvesting.Normalise.Rules;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Tests.Normalise.Rules;

public class BooleanFormTests
{
    [TestCase("True", "true")]
    [TestCase("TRUE", "true")]
    [TestCase("FALSE", "false")]
    [TestCase(" False\n", "false")]
    public void A_boolean_in_other_letter_case_has_one_reading(string written, string meant) =>
        Assert.That(new BooleanForm().Repair(new Literal(written, Vocab.Xsd.Boolean)), Is.EqualTo(new Literal(meant, Vocab.Xsd.Boolean)));

    [TestCase("true")]
    [TestCase("0")]
    [TestCase("misschien")]
    [TestCase("waar")]
    [TestCase("")]
    [TestCase("tru\u0435")]
    public void A_boolean_or_what_is_none_is_left_alone(string written) =>
        Assert.That(new BooleanForm().Repair(new Literal(written, Vocab.Xsd.Boolean)), Is.Null);

    [Test]
    public void A_text_is_left_alone() => Assert.That(new BooleanForm().Repair(new Literal("True")), Is.Null);
}
