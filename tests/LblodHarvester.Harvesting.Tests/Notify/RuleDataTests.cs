using LblodHarvester.Harvesting.Notify;

namespace LblodHarvester.Harvesting.Tests.Notify;

public class RuleDataTests
{
    private const string Prefixes = """
        @prefix l: <http://lblod.data.gift/vocabularies/besluit/> .
        @prefix s: <http://schema.org/> .
        @prefix k: <http://www.w3.org/2004/02/skos/core#> .
        @prefix x: <http://www.w3.org/2001/XMLSchema#> .
        @prefix r: <https://lblodharvester.example/ns#> .
        @prefix : <http://example.org/> .

        """;

    private const string Rule = Prefixes + """
        :unit k:prefLabel "Unit" .
        :type l:notificationRule :rule .
        :rule l:obligationToReport true ; l:decidableBy :unit ; s:validFrom "2022-05-01"^^x:date .
        """;

    private const string Bodies = Prefixes + """
        :raad k:prefLabel "Raad" . :college k:prefLabel "College" .
        :type r:bodies [ r:unitClass :unit ; r:reportable :raad ; r:notReportable :college ] .
        """;

    [Test]
    public void Rules_that_are_whole_are_read()
    {
        var rules = NotificationRules.Read(Rule, "rules.ttl", Bodies, "bodies.ttl");

        Assert.That(rules.ByType, Has.Count.EqualTo(1));
        Assert.That(rules.LabelOf(new("http://example.org/raad")), Is.EqualTo("Raad"));
    }

    [TestCase("l:obligationToReport true ;", "", "does not say lblodBesluit:obligationToReport")]
    [TestCase("l:obligationToReport true", "l:obligationToReport true , false", "more than one")]
    [TestCase("l:obligationToReport true", "l:obligationToReport \"yes\"", "not an xsd:boolean")]
    [TestCase("l:obligationToReport true", "l:obligationToReport \"yes\"^^x:boolean", "neither true nor false")]
    [TestCase("l:decidableBy :unit ;", "", "no lblodBesluit:decidableBy")]
    [TestCase("l:decidableBy :unit", "l:decidableBy \"unit\"", "not an IRI")]
    [TestCase("l:decidableBy :unit", "l:decidableBy :unti", "http://example.org/unti> has no skos:prefLabel")]
    [TestCase("\"2022-05-01\"^^x:date", "\"2022-05-01T01:00:00\"^^x:dateTime", "not an xsd:date")]
    [TestCase("\"2022-05-01\"^^x:date", "\"2022-13-01\"^^x:date", "not an xsd:date")]
    [TestCase("\"2022-05-01\"^^x:date", "\"2022-05-01\"^^x:date ; s:validThrough \"2022-04-30\"^^x:date", "which is no period")]
    [TestCase(":type l:notificationRule :rule .", ":type l:notificationRule :other .", "<http://example.org/other>")]
    [TestCase(":type l:notificationRule :rule .", "", "gives no type")]
    [TestCase(":type l:notificationRule :rule .", ":type l:notificationRule :rule . :loose l:obligationToReport true .", "is the rule of no type")]
    [TestCase(":type l:notificationRule", "[] l:notificationRule", "blank node")]
    [TestCase(":unit k:prefLabel \"Unit\" .", ":unit k:prefLabel \"Unit\"", "rules.ttl:")]
    public void A_rule_that_is_not_whole_is_refused_with_file_and_reason(string before, string after, string expected)
    {
        var rules = Rule.Replace(before, after, StringComparison.Ordinal);
        Assert.That(rules, Is.Not.EqualTo(Rule));

        Assert.That(() => NotificationRules.Read(rules, "rules.ttl", Bodies, "bodies.ttl"),
            Throws.TypeOf<RuleDataException>().With.Message.Contains(expected).And.Message.Contains("rules.ttl"));
    }

    [TestCase("r:notReportable :college", "r:notReportable :raad", "named more than once")]
    [TestCase("r:unitClass :unit ;", "", "without one")]
    [TestCase("r:unitClass :unit", "r:unitClass :unti", "need not be reported by <http://example.org/unti>")]
    [TestCase("r:reportable :raad", "r:reportable :rad", "<http://example.org/rad> has no skos:prefLabel")]
    [TestCase("r:reportable :raad ; r:notReportable :college", "", "names no class")]
    [TestCase(":type r:bodies", ":typo r:bodies", "<http://example.org/typo> need not be reported")]
    public void A_list_of_bodies_that_is_not_whole_is_refused_with_file_and_reason(string before, string after, string expected)
    {
        var bodies = Bodies.Replace(before, after, StringComparison.Ordinal);
        Assert.That(bodies, Is.Not.EqualTo(Bodies));

        Assert.That(() => NotificationRules.Read(Rule, "rules.ttl", bodies, "bodies.ttl"),
            Throws.TypeOf<RuleDataException>().With.Message.Contains(expected).And.Message.Contains("bodies.ttl"));
    }
}
