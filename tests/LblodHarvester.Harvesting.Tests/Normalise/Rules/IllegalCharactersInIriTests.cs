using LblodHarvester.Harvesting.Normalise.Rules;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Tests.Normalise.Rules;

public class IllegalCharactersInIriTests
{
    [TestCase("https://wolkendorp.example/a|b", "https://wolkendorp.example/a%7Cb")]
    [TestCase("https://wolkendorp.example/?q={x}", "https://wolkendorp.example/?q=%7Bx%7D")]
    [TestCase("https://wolkendorp.example/100%", "https://wolkendorp.example/100%25")]
    [TestCase("https://wolkendorp.example/%C3%A9^", "https://wolkendorp.example/%C3%A9%5E")]
    public void A_character_that_no_IRI_may_hold_is_percent_encoded(string written, string repaired) =>
        Assert.That(new IllegalCharactersInIri().Repair(Iri.Unchecked(written)), Is.EqualTo(new Iri(repaired)));

    [TestCase("\u201Dbesluit:Besluit\u201D")]
    [TestCase("https://wolken{dorp}.example/")]
    [TestCase("null")]
    public void What_is_wrong_with_scheme_or_host_is_not_guessed_at(string written) =>
        Assert.That(new IllegalCharactersInIri().Repair(Iri.Unchecked(written)), Is.Null);

    [Test]
    public void A_well_formed_IRI_is_left_alone() =>
        Assert.That(new IllegalCharactersInIri().Repair(new Iri("https://wolkendorp.example/a%7Cb")), Is.Null);
}
