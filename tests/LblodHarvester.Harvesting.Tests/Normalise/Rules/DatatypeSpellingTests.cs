using LblodHarvester.Harvesting.Normalise.Rules;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Tests.Normalise.Rules;

public class DatatypeSpellingTests
{
    [TestCase("Date", "date")]
    [TestCase("datetime", "dateTime")]
    [TestCase("DATETIME", "dateTime")]
    [TestCase("Boolean", "boolean")]
    public void A_datatype_in_other_letter_case_is_the_one_it_can_only_mean(string written, string meant)
    {
        var repaired = new DatatypeSpelling().Repair(new Literal("x", new Iri(Vocab.Xsd.Namespace + written)));
        Assert.That(repaired, Is.EqualTo(new Literal("x", new Iri(Vocab.Xsd.Namespace + meant))));
    }

    [TestCase("https://www.w3.org/2001/XMLSchema#date")]
    [TestCase("https://www.w3.org/2001/XMLSchema#Date")]
    public void A_datatype_written_with_https_is_the_one_of_XML_Schema(string written) =>
        Assert.That(
            new DatatypeSpelling().Repair(new Literal("2026-11-20", new Iri(written))), Is.EqualTo(new Literal("2026-11-20", Vocab.Xsd.Date)));

    [Test]
    public void A_datatype_that_is_written_right_is_left_alone() =>
        Assert.That(new DatatypeSpelling().Repair(new Literal("x", Vocab.Xsd.DateTime)), Is.Null);

    [Test]
    public void The_class_of_all_literals_says_no_more_than_text() =>
        Assert.That(new DatatypeSpelling().Repair(new Literal("Agenda", Vocab.Rdfs.Literal)), Is.EqualTo(new Literal("Agenda")));

    [Test]
    public void A_datatype_of_another_vocabulary_is_left_alone() =>
        Assert.That(new DatatypeSpelling().Repair(new Literal("x", new Iri("https://wolkendorp.example/ns#Date"))), Is.Null);

    [Test]
    public void A_text_with_a_language_is_left_alone() =>
        Assert.That(new DatatypeSpelling().Repair(Literal.InLanguage("Agenda", "nl")), Is.Null);
}
