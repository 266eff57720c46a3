namespace LblodHarvester.Rdf.Tests.Terms;

public sealed class LanguageTagTests
{
    // RFC 5646, appendix A, and one or more of each production.
    [TestCase("de")]
    [TestCase("nl-BE")]
    [TestCase("NL-be")]
    [TestCase("zh-Hant")]
    [TestCase("zh-cmn-Hans-CN")]
    [TestCase("zh-yue-HK")]
    [TestCase("sr-Latn-RS")]
    [TestCase("sl-rozaj-biske")]
    [TestCase("de-CH-1901")]
    [TestCase("hy-Latn-IT-arevela")]
    [TestCase("es-419")]
    [TestCase("de-CH-x-phonebk")]
    [TestCase("az-Arab-x-AZE-derbend")]
    [TestCase("x-whatever")]
    [TestCase("qaa-Qaaa-QM-x-southern")]
    [TestCase("en-US-u-islamcal")]
    [TestCase("zh-CN-a-myext-x-private")]
    [TestCase("en-a-myext-b-another")]
    [TestCase("abcd")]
    [TestCase("abcdefgh")]
    [TestCase("i-klingon")]
    [TestCase("I-Default")]
    [TestCase("en-GB-oed")]
    [TestCase("sgn-BE-FR")]
    [TestCase("art-lojban")]
    [TestCase("zh-min-nan")]
    public void A_tag_of_the_grammar_is_well_formed(string tag) => Assert.That(LanguageTag.IsWellFormed(tag), Is.True);

    [TestCase("")]
    [TestCase("n")]
    [TestCase("nederlands")]
    [TestCase("nl_BE")]
    [TestCase("nl-")]
    [TestCase("-nl")]
    [TestCase("nl--BE")]
    [TestCase("de-419-DE")]
    [TestCase("a-DE")]
    [TestCase("i-onbekend")]
    [TestCase("x")]
    [TestCase("x-")]
    [TestCase("x-negenlang")]
    [TestCase("en-u")]
    [TestCase("en-u-a")]
    [TestCase("nl-BE-x")]
    [TestCase("nl-\u212A")]
    [TestCase("nl\n")]
    [TestCase("één")]
    public void Another_tag_is_not(string tag)
    {
        Assert.That(LanguageTag.IsWellFormed(tag), Is.False);
        Assert.That(() => Literal.InLanguage("tekst", tag), Throws.TypeOf<FormatException>());
    }
}
