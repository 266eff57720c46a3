using LblodHarvester.Harvesting.Normalise.Rules;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Tests.Normalise.Rules;

public class NamespaceSpellingTests
{
    [TestCase("https://data.vlaanderen.be/ns/besluit#Zitting", "http://data.vlaanderen.be/ns/besluit#Zitting")]
    [TestCase("https://data.vlaanderen.be/ns/mandaat#Mandataris", "http://data.vlaanderen.be/ns/mandaat#Mandataris")]
    [TestCase("http://data.vlaanderen.be/ns/persoon#gebruikteVoornaam", "https://data.vlaanderen.be/ns/persoon#gebruikteVoornaam")]
    [TestCase("http://data.vlaanderen.be/ns/generiek#lokaleIdentificator", "https://data.vlaanderen.be/ns/generiek#lokaleIdentificator")]
    public void A_name_gets_the_spelling_that_consumers_read(string written, string repaired) =>
        Assert.That(new NamespaceSpelling().Repair(new Iri(written)), Is.EqualTo(new Iri(repaired)));

    [TestCase("http://data.vlaanderen.be/ns/besluit#Zitting")]
    [TestCase("https://data.vlaanderen.be/id/concept/BesluitDocumentType/3fa67785-ffdc-4b30-8880-2b99d97b4dee")]
    public void Any_other_name_is_left_alone(string written) =>
        Assert.That(new NamespaceSpelling().Repair(new Iri(written)), Is.Null);
}
