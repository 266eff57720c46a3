using LblodHarvester.Harvesting.Normalise.Rules;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Tests.Normalise.Rules;

public class DateFormTests
{
    [TestCase("2024-3-5", "2024-03-05")]
    [TestCase("2024/03/05", "2024-03-05")]
    [TestCase("2024.3.25", "2024-03-25")]
    [TestCase(" 2024-3-5 ", "2024-03-05")]
    [TestCase("25-3-2024", "2024-03-25")]
    [TestCase("25/03/2024", "2024-03-25")]
    [TestCase("29.02.2024", "2024-02-29")]
    [TestCase("5-5-2024", "2024-05-05")]
    public void A_day_that_can_be_read_in_one_way_is_that_day(string written, string day) =>
        Assert.That(new DateForm().Repair(new Literal(written, Vocab.Xsd.Date)), Is.EqualTo(new Literal(day, Vocab.Xsd.Date)));

    [TestCase("2024-03-05T00:00:00")]
    [TestCase("2024-03-05T19:00:00Z")]
    [TestCase("2024-03-05T23:30:00+01:00")]
    [TestCase("2024-03-05 19:00")]
    [TestCase("5/5/2024 19:00:00", "2024-05-05")]
    public void A_moment_is_on_its_day(string written, string day = "2024-03-05") =>
        Assert.That(new DateForm().Repair(new Literal(written, Vocab.Xsd.Date)), Is.EqualTo(new Literal(day, Vocab.Xsd.Date)));

    [TestCase("2024-03-04T23:00:00Z")]
    [TestCase("2024-07-04T22:00:00Z")]
    [TestCase("2024-03-05T00:30:00+09:00")]
    [TestCase("2024-03-04T24:00:00")]
    public void A_moment_that_is_on_another_day_in_Brussels_is_left_alone(string written) =>
        Assert.That(new DateForm().Repair(new Literal(written, Vocab.Xsd.Date)), Is.Null);

    [TestCase("5-3-2024")]
    [TestCase("05/03/2024")]
    [TestCase("12-11-2024")]
    [TestCase("3/25/2024")]
    [TestCase("25-3-24")]
    [TestCase("2024-3/5")]
    [TestCase("2024 3 5")]
    [TestCase("20240305")]
    [TestCase("maart 2024")]
    [TestCase("")]
    public void A_day_that_can_be_read_in_two_ways_or_in_none_is_left_alone(string written) =>
        Assert.That(new DateForm().Repair(new Literal(written, Vocab.Xsd.Date)), Is.Null);

    [TestCase("2024-2-30")]
    [TestCase("2023/02/29")]
    [TestCase("31-4-2024")]
    [TestCase("32-1-2024")]
    [TestCase("25-13-2024")]
    [TestCase("0000-1-1")]
    [TestCase("2024-02-30T19:00:00")]
    [TestCase("2024-03-05T25:00:00")]
    public void A_day_that_does_not_exist_is_left_alone(string written) =>
        Assert.That(new DateForm().Repair(new Literal(written, Vocab.Xsd.Date)), Is.Null);

    [TestCase("2024-03-05")]
    [TestCase("2024-03-05Z")]
    public void A_date_is_left_alone(string written) =>
        Assert.That(new DateForm().Repair(new Literal(written, Vocab.Xsd.Date)), Is.Null);

    [Test]
    public void A_text_is_left_alone() => Assert.That(new DateForm().Repair(new Literal("2024-3-5")), Is.Null);
}
