using LblodHarvester.Harvesting.Normalise.Rules;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Tests.Normalise.Rules;

public class DateTimeFormTests
{
    [TestCase("2024-03-05 19:00:00", "2024-03-05T19:00:00")]
    [TestCase("2024-03-05T19:00", "2024-03-05T19:00:00")]
    [TestCase("2024-03-05t19:00:00z", "2024-03-05T19:00:00Z")]
    [TestCase("2024-03-05T19:00:00+0100", "2024-03-05T19:00:00+01:00")]
    [TestCase("2024-03-05T19:00:00-01", "2024-03-05T19:00:00-01:00")]
    [TestCase("2024-03-05 19:00:00.250 +01:00", "2024-03-05T19:00:00.250+01:00")]
    [TestCase("2024-03-05T19:00Z", "2024-03-05T19:00:00Z")]
    [TestCase("2024-03-05T19:00+01", "2024-03-05T19:00:00+01:00")]
    [TestCase("\n 2024-3-5  19:00 ", "2024-03-05T19:00:00")]
    [TestCase("25/03/2024 19:00:00", "2024-03-25T19:00:00")]
    public void A_moment_that_can_be_read_in_one_way_is_that_moment(string written, string moment) =>
        Assert.That(new DateTimeForm().Repair(new Literal(written, Vocab.Xsd.DateTime)), Is.EqualTo(new Literal(moment, Vocab.Xsd.DateTime)));

    [TestCase("2024-03-05", Description = "a day has no time")]
    [TestCase("5/3/2024 19:00:00", Description = "5 March or 3 May")]
    [TestCase("2024-03-05 7:00", Description = "in the morning or in the evening")]
    [TestCase("2024-03-05 07:00 PM")]
    [TestCase("2024-03-05 09:00-12:00", Description = "a time zone or a period")]
    [TestCase("2024-03-05T19:00:00 CET")]
    [TestCase("2024-03-05T19u00")]
    [TestCase("19:00")]
    [TestCase("")]
    public void A_moment_that_can_be_read_in_two_ways_or_in_none_is_left_alone(string written) =>
        Assert.That(new DateTimeForm().Repair(new Literal(written, Vocab.Xsd.DateTime)), Is.Null);

    [TestCase("2024-02-30 19:00:00")]
    [TestCase("2024-03-05 25:00:00")]
    [TestCase("2024-03-05 19:60")]
    [TestCase("2024-03-05 19:00:00+1500")]
    public void A_moment_that_does_not_exist_is_left_alone(string written) =>
        Assert.That(new DateTimeForm().Repair(new Literal(written, Vocab.Xsd.DateTime)), Is.Null);

    [TestCase("2024-03-05T19:00:00")]
    [TestCase("2024-03-05T19:00:00.5-14:00")]
    public void A_dateTime_is_left_alone(string written) =>
        Assert.That(new DateTimeForm().Repair(new Literal(written, Vocab.Xsd.DateTime)), Is.Null);

    [Test]
    public void A_time_stamp_without_time_zone_is_not_given_one()
    {
        Assert.That(new DateTimeForm().Repair(new Literal("2024-03-05 19:00:00", Vocab.Xsd.DateTimeStamp)), Is.Null);
        Assert.That(
            new DateTimeForm().Repair(new Literal("2024-03-05 19:00:00z", Vocab.Xsd.DateTimeStamp)),
            Is.EqualTo(new Literal("2024-03-05T19:00:00Z", Vocab.Xsd.DateTimeStamp)));
    }

    [Test]
    public void A_text_is_left_alone() => Assert.That(new DateTimeForm().Repair(new Literal("2024-03-05 19:00:00")), Is.Null);
}
