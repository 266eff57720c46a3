using LblodHarvester.Sparql.FullText;

namespace LblodHarvester.Sparql.Tests.FullText;

public sealed class WordReaderTests
{
    [TestCase("", "")]
    [TestCase(" .-'\" ", "")]
    [TestCase("De Gemeenteraad keurt goed.", "de gemeenteraad keurt goed")]
    [TestCase("Café, CAFÉ en cafe\u0301", "cafe cafe en cafe")]
    [TestCase("coördinatie, reünie, naïef, Ångström, Łódź, ſ", "coordinatie reunie naief angstrom lodz s")]
    [TestCase("Straße Æsir œuvre ĳs ﬁets", "strasse aesir oeuvre ijs fiets")]
    [TestCase("camera's, foto’s en baby's", "camera foto en baby")]
    [TestCase("'s-Gravenhage, zo'n, 's avonds", "s gravenhage zo n s avonds")]
    [TestCase("camera's-eye", "camera eye")]
    [TestCase("d'st", "d st")]
    [TestCase("e-mail naar info@example.org", "e mail naar info example org")]
    [TestCase("2026/GR/00123 § 4", "2026 gr 00123 4")]
    [TestCase("art. 41,2° € 1.250,50", "art 41 2 1 250 50")]
    [TestCase("verga\u00ADdering", "vergadering")]
    [TestCase("Ελλάδα МОСКВА 東京", "ελλάδα москва 東京")]
    [TestCase("\U0001D5D4\U0001F600b", "\U0001D5D4 b")]
    public void A_text_has_these_words(string text, string words) => Assert.That(Words(text), Is.EqualTo(words));

    [Test]
    public void Bytes_that_are_no_text_are_between_words()
    {
        Span<char> buffer = stackalloc char[WordReader.MaxLength];
        var reader = new WordReader([(byte)'a', 0xFF, (byte)'b', 0xE2], buffer);
        Assert.That(reader.MoveNext());
        Assert.That(reader.Current.ToString(), Is.EqualTo("a"));
        Assert.That(reader.MoveNext());
        Assert.That(reader.Current.ToString(), Is.EqualTo("b"));
        Assert.That(reader.MoveNext(), Is.False);
    }

    [Test]
    public void Of_a_long_word_only_the_beginning_counts()
    {
        var word = new string('x', 63) + "ßy";
        Assert.That(Words($"{word} na"), Is.EqualTo($"{new string('x', 63)}y na"));
    }

    private static string Words(string text) => string.Join(' ', new WordTable().Read(text).Select(word => word.Form));
}
