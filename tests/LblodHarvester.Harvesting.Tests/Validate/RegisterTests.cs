using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Tests.Validate;

public sealed class RegisterTests
{
    private static readonly Iri Gemeenteraad = new("http://data.vlaanderen.be/id/concept/BestuursorgaanClassificatieCode/5ab0e9b8a3b2ca7c5e000005");

    [TestCase("http://data.vlaanderen.be/ns/mandaat#isTijdspecialisatieVan")]
    [TestCase("https://data.vlaanderen.be/ns/mandaat#isTijdspecialisatieVan")]
    [TestCase("http://data.vlaanderen.be/ns/generiek#isTijdspecialisatieVan")]
    [TestCase("https://data.vlaanderen.be/ns/generiek#isTijdspecialisatieVan")]
    public void A_body_in_time_is_found_in_any_spelling(string property)
    {
        var register = new Register(new Graph([new Triple(Pages.OrgaanInTijd, new Iri(property), Pages.Orgaan)]));
        Assert.That(register.TimelessOf(Pages.OrgaanInTijd), Is.EqualTo(Pages.Orgaan));
    }

    [TestCase("http://www.w3.org/ns/org#classification")]
    [TestCase("http://data.vlaanderen.be/ns/besluit#classificatie")]
    [TestCase("https://data.vlaanderen.be/ns/besluit#classificatie")]
    public void A_class_is_found_in_any_spelling_also_for_the_body_in_time(string property)
    {
        var register = new Register(new Graph(Pages.Register().Append(new Triple(Pages.Orgaan, new Iri(property), Gemeenteraad))));
        Assert.Multiple(() =>
        {
            Assert.That(register.ClassificationOf(Pages.Orgaan), Is.EqualTo(Gemeenteraad));
            Assert.That(register.ClassificationOf(Pages.OrgaanInTijd), Is.EqualTo(Gemeenteraad));
        });
    }

    [Test]
    public void A_body_in_time_governs_the_unit_of_its_body()
    {
        var register = new Register(Pages.Register());
        Assert.Multiple(() =>
        {
            Assert.That(register.BestuurtUnit(Pages.OrgaanInTijd), Is.EqualTo(Pages.Eenheid));
            Assert.That(register.BestuurtUnit(Pages.Voorzitter), Is.Null);
        });
    }

    [Test]
    public void A_mere_mention_is_not_knowledge()
    {
        var register = new Register(new Graph([new Triple(Pages.OrgaanInTijd, Vocab.Mandaat.IsTijdspecialisatieVan, Pages.Orgaan)]));
        Assert.Multiple(() =>
        {
            Assert.That(register.Knows(Pages.OrgaanInTijd), Is.True);
            Assert.That(register.Knows(Pages.Orgaan), Is.False);
        });
    }
}
