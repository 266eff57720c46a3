using LblodHarvester.Harvesting.Ontologies;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Tests.Ontologies;

public class CodelistsTests
{
    private const string Concepts = "data.vlaanderen.be/id/concept/";

    [TestCase("https://data.vlaanderen.be/id/conceptscheme/BesluitDocumentType", 32)]
    [TestCase("https://data.vlaanderen.be/id/conceptscheme/BesluitType", 100)]
    [TestCase("http://data.vlaanderen.be/id/conceptscheme/BestuurseenheidClassificatieCode", 24)]
    [TestCase("http://data.vlaanderen.be/id/conceptscheme/BestuursorgaanClassificatieCode", 38)]
    [TestCase("http://data.vlaanderen.be/id/conceptscheme/MandatarisStatusCode", 4)]
    public void A_codelist_has_all_its_concepts(string scheme, int concepts)
    {
        Assert.That(Codelists.IsScheme(new Iri(scheme)));
        Assert.That(Codelists.All.Single(list => list.Scheme.Value == scheme).Concepts, Has.Count.EqualTo(concepts));
    }

    [TestCase("https", "BesluitDocumentType/3fa67785-ffdc-4b30-8880-2b99d97b4dee", "Besluitenlijst")]
    [TestCase("https", "BesluitType/67378dd0-5413-474b-8996-d992ef81637a", "Reglementen en verordeningen")]
    [TestCase("http", "BestuurseenheidClassificatieCode/5ab0e9b8a3b2ca7c5e000001", "Gemeente")]
    [TestCase("http", "BestuursorgaanClassificatieCode/5ab0e9b8a3b2ca7c5e000005", "Gemeenteraad")]
    [TestCase("http", "MandatarisStatusCode/21063a5b-912c-4241-841c-cc7fb3c73e75", "Effectief")]
    public void A_concept_is_known_in_its_own_spelling_alone(string spelled, string concept, string label)
    {
        var own = new Iri($"{spelled}://{Concepts}{concept}");
        var other = new Iri($"{(spelled == "http" ? "https" : "http")}://{Concepts}{concept}");
        var scheme = new Iri(own.Value[..own.Value.LastIndexOf('/')].Replace("/concept/", "/conceptscheme/", StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That(Codelists.Contains(scheme, own));
            Assert.That(Codelists.Contains(own));
            Assert.That(Codelists.LabelOf(own), Is.EqualTo(label));
            Assert.That(Codelists.Contains(scheme, other), Is.False);
            Assert.That(Codelists.Contains(other), Is.False);
            Assert.That(Codelists.LabelOf(other), Is.Null);
        });
    }

    [TestCase("2f189152-1786-4b55-a3a9-d7f06de63f1c", true)]
    [TestCase("67378dd0-5413-474b-8996-d992ef81637a", false)]
    [TestCase("00000000-0000-0000-0000-000000000000", false)]
    public void A_concept_that_is_out_of_use_is_still_known(string type, bool deprecated) =>
        Assert.That(Codelists.IsDeprecated(new Iri($"https://{Concepts}BesluitType/{type}")), Is.EqualTo(deprecated));

    [Test]
    public void Thirty_two_types_of_besluit_are_out_of_use() =>
        Assert.That(
            Codelists.All.SelectMany(list => list.Concepts)
                .Count(concept => concept.Value.Contains("/BesluitType/", StringComparison.Ordinal) && Codelists.IsDeprecated(concept)),
            Is.EqualTo(32));

    [Test]
    public void A_concept_of_another_codelist_is_not_in_this_one() =>
        Assert.That(
            Codelists.Contains(
                new Iri("https://data.vlaanderen.be/id/conceptscheme/BesluitType"),
                new Iri($"https://{Concepts}BesluitDocumentType/3fa67785-ffdc-4b30-8880-2b99d97b4dee")),
            Is.False);

    [Test]
    public void A_codelist_that_is_not_there_is_named()
    {
        var scheme = new Iri("https://data.vlaanderen.be/id/conceptscheme/Onbekend");
        Assert.That(Codelists.IsScheme(scheme), Is.False);
        Assert.That(() => Codelists.Contains(scheme, scheme), Throws.ArgumentException.With.Message.Contains("Onbekend"));
    }

    [Test]
    public void Each_concept_stands_under_its_codelists_namespace() =>
        Assert.That(
            Codelists.All.SelectMany(list => list.Concepts.Where(concept => !concept.Value.StartsWith(list.Namespace, StringComparison.Ordinal))),
            Is.Empty);
}
