using LblodHarvester.Harvesting.Normalise.Rules;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Tests.Normalise.Rules;

public class ConceptSpellingTests
{
    private const string Concepts = "data.vlaanderen.be/id/concept/";

    [TestCase("http", "BesluitDocumentType/3fa67785-ffdc-4b30-8880-2b99d97b4dee")]
    [TestCase("http", "BesluitType/67378dd0-5413-474b-8996-d992ef81637a")]
    [TestCase("https", "BestuurseenheidClassificatieCode/5ab0e9b8a3b2ca7c5e000001")]
    [TestCase("https", "BestuursorgaanClassificatieCode/5ab0e9b8a3b2ca7c5e000005")]
    [TestCase("https", "MandatarisStatusCode/21063a5b-912c-4241-841c-cc7fb3c73e75")]
    public void A_concept_gets_the_spelling_of_its_codelist(string scheme, string concept)
    {
        var other = scheme == "http" ? "https" : "http";
        Assert.That(new ConceptSpelling().Repair(new Iri($"{scheme}://{Concepts}{concept}")), Is.EqualTo(new Iri($"{other}://{Concepts}{concept}")));
        Assert.That(new ConceptSpelling().Repair(new Iri($"{other}://{Concepts}{concept}")), Is.Null, "it is written right");
    }

    [TestCase("http://data.vlaanderen.be/id/concept/BesluitDocumentType/00000000-0000-0000-0000-000000000000")]
    [TestCase("https://data.vlaanderen.be/id/concept/BestuursorgaanClassificatieCode/")]
    [TestCase("http://data.vlaanderen.be/id/concept/BestuursfunctieCode/5ab0e9b8a3b2ca7c5e000011")]
    [TestCase("http://data.vlaanderen.be/id/conceptscheme/BesluitType")]
    [TestCase("http://wolkendorp.example/id/concept/BesluitType/67378dd0-5413-474b-8996-d992ef81637a")]
    public void What_is_not_known_as_a_concept_is_left_alone(string written) =>
        Assert.That(new ConceptSpelling().Repair(new Iri(written)), Is.Null);

    [Test]
    public void A_text_that_names_a_concept_is_left_alone() =>
        Assert.That(new ConceptSpelling().Repair(new Literal($"http://{Concepts}BesluitType/67378dd0-5413-474b-8996-d992ef81637a")), Is.Null);
}
