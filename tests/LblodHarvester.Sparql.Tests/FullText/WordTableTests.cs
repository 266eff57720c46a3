using LblodHarvester.Sparql.FullText;

namespace LblodHarvester.Sparql.Tests.FullText;

public sealed class WordTableTests
{
    [TestCase("subsidie", "subsidies")]
    [TestCase("camera", "camera's")]
    [TestCase("stembureau", "stembureaus")]
    [TestCase("huisje", "huisjes")]
    [TestCase("Commissie", "commissies")]
    [TestCase("beslissing", "BESLISSINGEN")]
    [TestCase("coördinatie", "coordinaties")]
    [TestCase("mogelijkheid", "mogelijkheden")]
    public void The_forms_of_a_word_have_one_stem(string one, string other) => Assert.That(StemOf(one), Is.EqualTo(StemOf(other)));

    [TestCase("de", "des")]
    [TestCase("le", "les")]
    [TestCase("raad", "straat")]
    [TestCase("besluit", "besluitenlijst")]
    public void Other_words_have_other_stems(string one, string other) => Assert.That(StemOf(one), Is.Not.EqualTo(StemOf(other)));

    [Test]
    public void A_text_has_the_terms_of_its_words_once()
    {
        var terms = new HashSet<string>();
        WordTable.Terms(new WordTable().Read("Camera's en camera's: vergaderingen, vergaderen"), terms);
        Assert.That(terms, Is.EquivalentTo(["camera", "en", "vergader", "=vergaderingen", "=vergaderen"]));
    }

    private static string StemOf(string word) => new WordTable().Read(word).Single().Stem;
}
