using LblodHarvester.Harvesting.Normalise.Rules;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Tests.Normalise.Rules;

public class PropertySpellingTests
{
    [TestCase("http://data.vlaanderen.be/ns/besluit#classificatie", "http://www.w3.org/ns/org#classification")]
    [TestCase("https://data.vlaanderen.be/ns/generiek#isTijdspecialisatieVan", "http://data.vlaanderen.be/ns/mandaat#isTijdspecialisatieVan")]
    [TestCase("http://data.vlaanderen.be/ns/besluit#heeftOnthouders", "http://data.vlaanderen.be/ns/besluit#heeftOnthouder")]
    public void A_property_gets_the_name_that_consumers_ask_for(string written, string repaired) =>
        Assert.That(new PropertySpelling().Repair(new Iri(written)), Is.EqualTo(new Iri(repaired)));

    [TestCase("http://data.vlaanderen.be/ns/besluit#heeftOnthouder")]
    [TestCase("http://www.w3.org/ns/org#classification")]
    [TestCase("https://data.vlaanderen.be/ns/generiek#lokaleIdentificator")]
    [TestCase("http://data.vlaanderen.be/ns/besluit#Classificatie")]
    public void Any_other_property_is_left_alone(string written) =>
        Assert.That(new PropertySpelling().Repair(new Iri(written)), Is.Null);

    [Test]
    public void A_text_that_names_a_property_is_left_alone() =>
        Assert.That(new PropertySpelling().Repair(new Literal("http://data.vlaanderen.be/ns/besluit#classificatie")), Is.Null);
}
