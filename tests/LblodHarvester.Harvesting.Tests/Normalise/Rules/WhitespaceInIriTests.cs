using LblodHarvester.Harvesting.Normalise.Rules;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Tests.Normalise.Rules;

public class WhitespaceInIriTests
{
    [TestCase("https://data.wolkendorp.example\n/id/a", "https://data.wolkendorp.example/id/a")]
    [TestCase("https://data.wolkendorp.example\r\n    /id/a", "https://data.wolkendorp.example/id/a")]
    [TestCase("  https://wolkendorp.example/a\t", "https://wolkendorp.example/a")]
    [TestCase("https://wolkendorp.example/lijst.html# punt 1", "https://wolkendorp.example/lijst.html#%20punt%201")]
    [TestCase("https://wolkendorp.example/a\tb", "https://wolkendorp.example/ab")]
    [TestCase("https://wolkendorp.example/a\t b", "https://wolkendorp.example/a%20b")]
    [TestCase("https://wolkendorp.example/a\fb", "https://wolkendorp.example/a%0Cb")]
    [TestCase("https://wolkendorp.example/a\r\nb\r\n  c", "https://wolkendorp.example/abc")]
    [TestCase("https://wolkendorp.example/a%20b c", "https://wolkendorp.example/a%20b%20c")]
    [TestCase("https://wolkendorp.\n  example/a", "https://wolkendorp.example/a")]
    [TestCase("https://wolkendorp.example/a  b", "https://wolkendorp.example/a%20%20b")]
    public void White_space_is_treated_as_a_browser_treats_it_in_a_link(string written, string repaired) =>
        Assert.That(new WhitespaceInIri().Repair(Iri.Unchecked(written)), Is.EqualTo(new Iri(repaired)));

    [TestCase("https://data.wolkendorp.example /id/a")]
    [TestCase(" https://wolken dorp.example/id/a")]
    public void A_space_in_the_name_of_a_host_is_not_guessed_at(string written) =>
        Assert.That(new WhitespaceInIri().Repair(Iri.Unchecked(written)), Is.Null);

    [Test]
    public void An_IRI_without_white_space_is_left_alone() =>
        Assert.That(new WhitespaceInIri().Repair(new Iri("https://wolkendorp.example/a")), Is.Null);

    [Test]
    public void The_text_of_a_literal_is_left_alone() =>
        Assert.That(new WhitespaceInIri().Repair(new Literal(" een tekst ")), Is.Null);
}
