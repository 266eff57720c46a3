using LblodHarvester.Harvesting.Normalise.Rules;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Tests.Normalise.Rules;

public class SessionInIriTests
{
    [TestCase("https://wolkendorp.example/a;jsessionid=0A1B.node1?b=1#zitting", "https://wolkendorp.example/a?b=1#zitting")]
    [TestCase("https://wolkendorp.example/a;JSESSIONID=0A1B/b", "https://wolkendorp.example/a/b")]
    [TestCase("https://wolkendorp.example/(S(lit3py55t21z5v55vlm25s55))/id/punt/1", "https://wolkendorp.example/id/punt/1")]
    [TestCase("https://wolkendorp.example/%28S%28lit3py55%29%29/a", "https://wolkendorp.example/a")]
    [TestCase("https://wolkendorp.example/(S(lit3py55))", "https://wolkendorp.example/")]
    [TestCase("http://wolkendorp.example:8080/a?PHPSESSID=x&b=1", "http://wolkendorp.example:8080/a?b=1")]
    [TestCase("https://wolkendorp.example/a?b=1&JSESSIONID=x#c", "https://wolkendorp.example/a?b=1#c")]
    [TestCase("https://wolkendorp.example/a?ASPSESSIONIDAABBCCDD=x#c", "https://wolkendorp.example/a#c")]
    [TestCase("https://wolkendorp.example?PHPSESSID=x", "https://wolkendorp.example")]
    [TestCase("https://wolkendorp.example/a?sid=4f9a7c2b1e8d3f6a0b5c", "https://wolkendorp.example/a")]
    public void What_names_the_visitor_is_taken_off(string written, string repaired) =>
        Assert.That(new SessionInIri().Repair(new Iri(written)), Is.EqualTo(new Iri(repaired)));

    [TestCase("https://wolkendorp.example/zitting(2)/a;v=2?sid=12&session=gemeenteraad")]
    [TestCase("https://wolkendorp.example/a#;jsessionid=0A1B")]
    [TestCase("https://wolkendorp.example/a#?PHPSESSID=x")]
    [TestCase("https://wolkendorp.example")]
    [TestCase("https://wolkendorp.example?")]
    [TestCase("urn:a;jsessionid=0A1B")]
    [TestCase("http:a?PHPSESSID=x")]
    public void What_names_the_thing_is_left_alone(string written) =>
        Assert.That(new SessionInIri().Repair(new Iri(written)), Is.Null);

    [Test]
    public void The_text_of_a_literal_is_left_alone() =>
        Assert.That(new SessionInIri().Repair(new Literal("https://wolkendorp.example/a;jsessionid=0A1B")), Is.Null);
}
