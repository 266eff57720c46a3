using System.Text;

namespace LblodHarvester.Rdf.Tests.Syntax.Input;

public class PlainStringTests
{
    private static readonly string[] Parts = ["x", "é", "'", "\\n", "\\\"", "\\\\", "\\'", "some words and no escape in them at all", "\\t"];

    [TestCase('"')]
    [TestCase('\'')]
    public void A_string_of_any_characters_and_escapes_is_passed_over_up_to_its_end(char quote)
    {
        var random = new Random(159);
        foreach (var end in new[] { quote.ToString(), "\n", "\r", "\\u00E9", "\\x" })
        {
            for (var round = 0; round < 2000; round++)
            {
                var content = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Parts[random.Next(Parts.Length)]).Where(part => part[0] != quote));
                var before = Encoding.UTF8.GetBytes($"{quote}{content}");
                var text = (byte[])[.. before, .. Encoding.UTF8.GetBytes($"{end}{new string('\\', 40)}")];
                var hasEscapes = false;

                var at = PlainString.Pass(text, 1, (byte)quote, ref hasEscapes);

                Assert.That(at, Is.EqualTo(before.Length), content);
                Assert.That(hasEscapes, Is.EqualTo(content.Contains('\\')), content);
            }
        }
    }

    [Test]
    public void A_text_that_ends_before_its_string_is_passed_over_as_far_as_it_has_no_backslash()
    {
        for (var length = 0; length < 100; length++)
        {
            var hasEscapes = false;
            Assert.That(PlainString.Pass(Encoding.ASCII.GetBytes(new string('x', length)), 0, (byte)'"', ref hasEscapes), Is.EqualTo(length));
            Assert.That(PlainString.Pass(Encoding.ASCII.GetBytes(new string('x', length) + '\\'), 0, (byte)'"', ref hasEscapes), Is.EqualTo(length));
            Assert.That(hasEscapes, Is.False);
        }
    }
}
