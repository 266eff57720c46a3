namespace LblodHarvester.Tests.Reports;

public class MaskedTests
{
    [TestCase("     862 | <span property=\"persoon:voornaam\" content=\"Jan Jans\">", "     862 | <span property=\"persoon:voornaam\" content=\"xxx xxxx\">")]
    [TestCase("     862 | <span content='Jan O’Ja…", "     862 | <span content='xxx x’xx…")]
    [TestCase("     862 | <span content=\"D'Jan\" class=\"x\">", "     862 | <span content=\"x'xxx\" class=\"x\">")]
    [TestCase("       9 | <img alt=Jan class=x>", "       9 | <img alt=xxx class=x>")]
    [TestCase("       9 | <img alt=\"\" class=x>", "       9 | <img alt=\"\" class=x>")]
    [TestCase("       9 | …ijke Jans\" property=\"dct:title\">", "       9 | …xxxx xxxx\" property=\"dct:title\">")]
    [TestCase("       9 | …operty=\"dct:title\" content=\"Jan\">", "       9 | …operty=\"dct:title\" content=\"xxx\">")]
    [TestCase("       9 | …/ns/besluit#motivering\" content=\"Jan\">", "       9 | …/ns/besluit#motivering\" content=\"xxx\">")]
    [TestCase("       9 | …tle=\"Jan\">", "       9 | …tle=\"xxx\">")]
    [TestCase("       9 | …ontent=\"Jan\">", "       9 | …ontent=\"xxx\">")]
    [TestCase("       9 | <a title=\"Jan\" content=\"2026-05-18T19:00:00Z\">", "       9 | <a title=\"xxx\" content=\"2026-05-18T19:00:00Z\">")]
    [TestCase("       9 | <a content=\"https://data.example/id\">", "       9 | <a content=\"https://data.example/id\">")]
    public void An_excerpt_keeps_its_markup_and_its_width(string line, string masked)
    {
        Assert.That(Masked.Text(line), Is.EqualTo(masked));
        Assert.That(masked, Has.Length.EqualTo(line.Length));
    }

    [TestCase("p.html:1:1 violation eli:title cannot be \"Jan \\\"J\\\" Jans\"@en. [x]", "p.html:1:1 violation eli:title cannot be \"…\"@en. [x]")]
    [TestCase("      expected  \"Jan\"^^<urn:x> is published as \"Jan\".", "      expected  \"…\"^^<urn:x> is published as \"…\".")]
    [TestCase("      expected  \"True\" is published as \"true\".", "      expected  \"…\" is published as \"true\".")]
    [TestCase("      expected  Write typeof=\"foaf:Document\" on it.", "      expected  Write typeof=\"foaf:Document\" on it.")]
    [TestCase("      expected  This text has a language: write lang=\"nl\", on <html>.", "      expected  This text has a language: write lang=\"nl\", on <html>.")]
    public void A_sentence_keeps_what_it_says_and_not_what_it_quotes(string line, string masked) => Assert.That(Masked.Text(line), Is.EqualTo(masked));
}
