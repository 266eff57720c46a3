using LblodHarvester.Sparql.FullText;

namespace LblodHarvester.Sparql.Tests.FullText;

public sealed class TextQueryReaderTests
{
    private const string Text = "De gemeenteraad keurt de plaatsing van bewakingscamera's en 2 camera's in de Sint-Niklaasstraat goed; privacy-advies volgt.";

    [TestCase("camera")]
    [TestCase("CAMERA'S")]
    [TestCase("cámera")]
    [TestCase("plaatsingen camera")]
    [TestCase("plaatsing EN camera")]
    [TestCase("fiets OF camera")]
    [TestCase("fiets OF camera gemeenteraden")]
    [TestCase("(fiets OF camera) EN (raad OF gemeenteraad)")]
    [TestCase("camera -fiets")]
    [TestCase("-fiets camera")]
    [TestCase("camera EN -fiets")]
    [TestCase("camera -(fiets OF bus)")]
    [TestCase("camera -\"camera in straat\"")]
    [TestCase("camera -gemeenteraads*")]
    [TestCase("bewaking*")]
    [TestCase("goed* plaatsing*")]
    [TestCase("\"keurt de plaatsing\"")]
    [TestCase("\"camera's in de sint niklaasstraat\"")]
    [TestCase("sint-niklaasstraat")]
    [TestCase("sint-niklaasstraten")]
    [TestCase("privacy-advies")]
    [TestCase("2")]
    [TestCase("en")]
    [TestCase("  camera\t2 ")]
    [TestCase("(camera)")]
    public void The_text_has_what_this_query_asks(string query) => Assert.That(IsMet(query));

    [TestCase("fiets")]
    [TestCase("cam")]
    [TestCase("camera fiets")]
    [TestCase("camera -goed")]
    [TestCase("-camera plaatsing")]
    [TestCase("camera -\"in de\"")]
    [TestCase("camera -bewaking*")]
    [TestCase("\"keurt de plaatsingen\"")]
    [TestCase("\"de keurt\"")]
    [TestCase("\"gemeenteraad plaatsing\"")]
    [TestCase("niklaas-sint")]
    [TestCase("advies-privacy")]
    [TestCase("plaatsingen*")]
    [TestCase("of")]
    [TestCase("(fiets OF bus) EN camera")]
    public void The_text_has_not_what_this_query_asks(string query) => Assert.That(IsMet(query), Is.False);

    [TestCase("", 1, "a word is missing")]
    [TestCase("  ", 3, "a word is missing")]
    [TestCase("camera -", 9, "a word is missing")]
    [TestCase("-camera", 1, "only words that a text must not have")]
    [TestCase("camera OF -fiets", 11, "only words that a text must not have")]
    [TestCase("camera \"in de", 8, "no second one")]
    [TestCase("camera \"\"", 8, "no letter or digit")]
    [TestCase("camera & bewaking", 8, "no letter or digit")]
    [TestCase("(camera", 1, "has no ')'")]
    [TestCase("camera)", 7, "without its '('")]
    [TestCase("()", 2, "no letter or digit")]
    [TestCase("OF camera", 1, "OF stands between two words")]
    [TestCase("camera OF", 10, "a word is missing")]
    [TestCase("camera EN OF fiets", 11, "OF stands between two words")]
    [TestCase("*", 1, "no letter or digit")]
    [TestCase("e-mai*", 1, "letters and digits only")]
    public void What_is_no_query_is_an_error_that_says_where(string query, int at, string problem) => Assert.That(
        () => TextQueryReader.Read(query),
        Throws.TypeOf<QueryException>().With.Message.Contains($"'{query}'").And.Message.Contains($"at character {at}:").And.Message.Contains(problem));

    [Test]
    public void A_query_that_is_too_large_is_an_error()
    {
        Assert.That(
            () => TextQueryReader.Read(string.Join(' ', Enumerable.Repeat("a", 65))), Throws.TypeOf<QueryException>().With.Message.Contains("64 words"));
        Assert.That(
            () => TextQueryReader.Read(new string('(', 100_000)), Throws.TypeOf<QueryException>().With.Message.Contains("16 parentheses"));
    }

    private static bool IsMet(string query) => TextQueryReader.Read(query).IsMetBy(new WordTable().Read(Text));
}
