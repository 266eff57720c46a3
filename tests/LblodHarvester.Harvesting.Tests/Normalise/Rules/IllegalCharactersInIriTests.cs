using LblodHarvester.Harvesting.Normalise.Rules;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Tests.Normalise.Rules;

public class IllegalCharactersInIriTests
{
    [TestCase("https://wolkendorp.example/a|b", "https://wolkendorp.example/a%7Cb")]
    [TestCase("https://wolkendorp.example/?q={x}", "https://wolkendorp.example/?q=%7Bx%7D")]
    [TestCase("https://wolkendorp.example/\"lijst\"", "https://wolkendorp.example/%22lijst%22")]
    [TestCase("https://wolkendorp.example/a[1]?b[]=2#c[3]", "https://wolkendorp.example/a%5B1%5D?b%5B%5D=2#c%5B3%5D")]
    [TestCase("https://wolkendorp.example/<a>\\b`", "https://wolkendorp.example/%3Ca%3E%5Cb%60")]
    [TestCase("https://wolkendorp.example/a#b#c", "https://wolkendorp.example/a#b%23c")]
    [TestCase("https://wolkendorp.example/%7B{%zz%4", "https://wolkendorp.example/%7B%7B%25zz%254")]
    [TestCase("https://[2001:db8::1]/a[1]", "https://[2001:db8::1]/a%5B1%5D")]
    [TestCase("https://wolkendorp.example/100%", "https://wolkendorp.example/100%25")]
    [TestCase("https://wolkendorp.example/%C3%A9^", "https://wolkendorp.example/%C3%A9%5E")]
    public void A_character_that_no_IRI_may_hold_is_percent_encoded(string written, string repaired) =>
        Assert.That(new IllegalCharactersInIri().Repair(Iri.Unchecked(written)), Is.EqualTo(new Iri(repaired)));

    [TestCase("\u201Dbesluit:Besluit\u201D")]
    [TestCase("https://wolken{dorp}.example/")]
    [TestCase("https://[wolkendorp].example/a[1]")]
    [TestCase("https://wolken dorp.example/a|b")]
    [TestCase("https://wolkendorp.example|")]
    [TestCase("null")]
    public void What_is_wrong_with_scheme_or_host_is_not_guessed_at(string written) =>
        Assert.That(new IllegalCharactersInIri().Repair(Iri.Unchecked(written)), Is.Null);

    [TestCase("https://wolkendorp.example/a%7Cb")]
    [TestCase("https://wolkendorp.example/a%20b%5b1%5D")]
    [TestCase("https://wolkendorp.example/gemeenteraad/één?q=a/b#c?d")]
    public void A_well_formed_IRI_is_left_alone_and_no_escape_is_escaped(string written) =>
        Assert.That(new IllegalCharactersInIri().Repair(new Iri(written)), Is.Null);

    [Test]
    public void The_text_of_a_literal_is_left_alone() =>
        Assert.That(new IllegalCharactersInIri().Repair(new Literal("https://wolkendorp.example/a|b")), Is.Null);
}
