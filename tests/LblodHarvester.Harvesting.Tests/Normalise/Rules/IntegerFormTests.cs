using LblodHarvester.Harvesting.Normalise.Rules;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Tests.Normalise.Rules;

public class IntegerFormTests
{
    [TestCase("8.0", "8")]
    [TestCase("12.00", "12")]
    [TestCase(" -3.0000 ", "-3")]
    public void A_fraction_of_zeros_is_taken_off(string written, string meant) =>
        Assert.That(new IntegerForm().Repair(new Literal(written, Vocab.Xsd.Integer)), Is.EqualTo(new Literal(meant, Vocab.Xsd.Integer)));

    [Test]
    public void So_it_is_of_the_types_derived_from_integer() =>
        Assert.That(
            new IntegerForm().Repair(new Literal("8.0", Vocab.Xsd.NonNegativeInteger)), Is.EqualTo(new Literal("8", Vocab.Xsd.NonNegativeInteger)));

    [TestCase("8")]
    [TestCase("8.5")]
    [TestCase("8.")]
    [TestCase("8,0")]
    [TestCase("8.000")]
    [TestCase("1.234.0")]
    [TestCase("acht")]
    public void What_has_another_reading_or_none_is_left_alone(string written) =>
        Assert.That(new IntegerForm().Repair(new Literal(written, Vocab.Xsd.Integer)), Is.Null);

    [Test]
    public void What_is_too_large_for_its_type_is_left_alone() =>
        Assert.That(new IntegerForm().Repair(new Literal("300.0", Vocab.Xsd.UnsignedByte)), Is.Null);

    [Test]
    public void A_decimal_is_left_alone() => Assert.That(new IntegerForm().Repair(new Literal("8.0", Vocab.Xsd.Decimal)), Is.Null);
}
