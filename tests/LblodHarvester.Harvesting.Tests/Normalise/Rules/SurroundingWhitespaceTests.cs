using LblodHarvester.Harvesting.Normalise.Rules;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Tests.Normalise.Rules;

public class SurroundingWhitespaceTests
{
    [Test]
    public void A_date_loses_the_white_space_around_it() =>
        Assert.That(
            new SurroundingWhitespace().Repair(new Literal("\n  2026-11-18 ", Vocab.Xsd.Date)),
            Is.EqualTo(new Literal("2026-11-18", Vocab.Xsd.Date)));

    [Test]
    public void A_date_that_is_none_without_white_space_either_is_left_for_quarantine() =>
        Assert.That(new SurroundingWhitespace().Repair(new Literal(" 5-3-2024 ", Vocab.Xsd.Date)), Is.Null);

    [Test]
    public void A_text_keeps_its_white_space() =>
        Assert.That(new SurroundingWhitespace().Repair(new Literal(" tekst ")), Is.Null);
}
