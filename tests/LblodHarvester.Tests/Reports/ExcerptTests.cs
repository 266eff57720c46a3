using LblodHarvester.Rdfa;
using LblodHarvester.Reports;

namespace LblodHarvester.Tests.Reports;

public class ExcerptTests
{
    [Test]
    public void An_attribute_is_marked_with_its_value()
    {
        const string Html = "<p>\n<span class=\"a\" property=\"dct:title\" lang=nl>Jan Peeters</span>";
        Show(Html, Reported.Place(Html, "property="), 80, "<span class=\"a\" property=\"dct:title\" lang=nl>", "                ^~~~~~~~~~~~~~~~~~~~");
        Show(Html, Reported.Place(Html, "lang="), 80, "<span class=\"a\" property=\"dct:title\" lang=nl>", "                                     ^~~~~~~");
    }

    [Test]
    public void A_start_tag_is_marked_to_the_end_of_its_name()
    {
        const string Html = "<p>\n<article id='x'>tekst</article>";
        Show(Html, Reported.Place(Html, "<article"), 80, "<article id='x'>", "^~~~~~~~");
    }

    [TestCase("<p property=\"a\">geheim", "property=", "<p property=\"a\">")]
    [TestCase("<p property='a>b' x>geheim", "property=", "<p property='a>b' x>")]
    [TestCase("<p title=\"<b property=1>\" property=a>geheim", "property=a", "<p title=\"<b property=1>\" property=a>")]
    [TestCase("<input property=a/>geheim", "property=", "<input property=a/>")]
    [TestCase("<p property = \"a\" >geheim", "property =", "<p property = \"a\" >")]
    [TestCase("<p property>geheim", "property>", "<p property>")]
    [TestCase("<p property=>geheim", "property=", "<p property=>")]
    public void What_stands_after_the_tag_is_never_shown(string html, string at, string shown)
    {
        var place = Reported.Place(html, at) with { Attribute = "property" };
        Assert.That(Excerpt.At(html, place, 80)?.Text, Is.EqualTo(shown));
    }

    [Test]
    public void A_tag_over_several_lines_is_shown_on_one()
    {
        const string Html = "<div class=\"x\"\r\n     resource=\"y\"\n\ttypeof=\"z\n  w\">";
        Show(
            Html, Reported.Place(Html, "typeof="), 80,
            "<div class=\"x\" resource=\"y\" typeof=\"z w\">",
            "                            ^~~~~~~~~~~~");
    }

    [TestCase("<p title=\"日本\" property=\"a\">", "                ^~~~~~~~~~~~", TestName = "Wide characters take two columns")]
    [TestCase("<p title=\"e\u0301e\" property=\"a\">", "              ^~~~~~~~~~~~", TestName = "Combining marks take none")]
    [TestCase("<p title=\"👩‍👩‍👧x\" property=\"a\">", "               ^~~~~~~~~~~~", TestName = "A family is one wide character")]
    [TestCase("<p title=\"❤️\" property=\"a\">", "              ^~~~~~~~~~~~", TestName = "A character shown as emoji is wide")]
    [TestCase("<p title=\"\u001b[31m\u202Eé\" property=\"a\">", "                   ^~~~~~~~~~~~", TestName = "Control characters are hidden, each by one")]
    public void The_marks_stand_under_the_attribute(string html, string marks)
    {
        var excerpt = Excerpt.At(html, Reported.Place(html, "property="), 80)!;
        Assert.That(excerpt.Marks, Is.EqualTo(marks));
        Assert.That(excerpt.Text, Does.Not.Contain("\u001b").And.Not.Contain("\u202E"));
    }

    [Test]
    public void A_long_tag_is_cut_after_the_place_when_the_place_is_near_its_start()
    {
        var html = $"<p property=\"a\" title=\"{new string('x', 200)}\">";
        Show(html, Reported.Place(html, "property="), 30, "<p property=\"a\" title=\"xxxxxx…", "   ^~~~~~~~~~~~");
    }

    [Test]
    public void A_long_tag_is_cut_on_both_sides_of_a_place_in_its_middle()
    {
        var html = $"<p title=\"{new string('x', 200)}\" property=\"a\" class=\"{new string('y', 200)}\">";
        var excerpt = Excerpt.At(html, Reported.Place(html, "property="), 40)!;
        Assert.That(excerpt.Text, Does.StartWith("…").And.EndWith("…").And.Contain("\" property=\"a\"").And.Length.EqualTo(40));
        Assert.That(Marked(excerpt), Is.EqualTo("property=\"a\""));
    }

    [TestCase("<div class=\"aaaaaaaa\" prefix='besluit: b' id=zitting resource=\"z\">", "<div class=\"…\" prefix='…' id=… resource=\"z\">")]
    [TestCase("<div style = \"aaaaaaaaaaaaaaaaaaaaaaaaaaa\" class resource=\"zzz\">", "<div style = \"…\" class resource=\"zzz\">")]
    [TestCase("<div title=\"class='aaa'\" class=\"a\" resource=\"zzzzzzzzzzzzzzzzzzzzzzzzzzzz\">", "<div title=\"class='aaa'\" class=\"a\" resource=\"zzzz…")]
    public void What_says_least_is_left_out_of_a_tag_that_is_too_long(string html, string shown) =>
        Assert.That(Excerpt.At(html, Reported.Place(html, "<div"), 50)?.Text, Is.EqualTo(shown));

    [Test]
    public void What_is_marked_is_not_left_out()
    {
        const string Html = "<div class=\"aaaaaaaaaaaaaaaaaaaaaaaa\" prefix=\"besluit besluit\">";
        Show(Html, Reported.Place(Html, "prefix="), 40, "<div class=\"…\" prefix=\"besluit besluit\">", "               ^~~~~~~~~~~~~~~~~~~~~~~~");
    }

    [Test]
    public void An_attribute_longer_than_the_line_is_marked_as_far_as_it_shows()
    {
        var html = $"<p class=\"abcdefghijklmnopqrstuvwxyz\" property=\"{new string('x', 5000)}\">";
        var excerpt = Excerpt.At(html, Reported.Place(html, "property="), 60)!;
        Assert.That(excerpt.Text, Has.Length.EqualTo(60).And.StartWith("…").And.EndWith("x…"));
        Assert.That(excerpt.Marks, Has.Length.EqualTo(60));
        Assert.That(Marked(excerpt), Does.StartWith("property=\"xxx"));
    }

    [TestCase("<!DOCTYPE html><p>", 0, null)]
    [TestCase("tekst", 0, null)]
    [TestCase("", 0, null)]
    [TestCase("<", 0, null)]
    [TestCase("<p property=a>", 400, "property")]
    [TestCase("<p property=a>", 2, "property")]
    public void Where_no_markup_stands_there_is_no_excerpt(string html, int offset, string? attribute) =>
        Assert.That(Excerpt.At(html, new SourcePlace(1, offset + 1, offset, attribute), 80), Is.Null);

    [Test]
    public void A_tag_that_never_ends_ends_with_the_page()
    {
        const string Html = "<p property=\"a b c";
        Show(Html, Reported.Place(Html, "property="), 80, Html, "   ^~~~~~~~~~~~~~~");
    }

    [Test]
    public void A_hostile_attribute_takes_no_longer_than_others()
    {
        var html = $"<p title=\"{string.Concat(Enumerable.Repeat("<a ", 200_000))}\" property=\"a\">";
        var start = TimeProvider.System.GetTimestamp();
        var excerpt = Excerpt.At(html, Reported.Place(html, "property="), 80)!;
        Assert.That(TimeProvider.System.GetElapsedTime(start), Is.LessThan(TimeSpan.FromSeconds(2)));
        Assert.That(excerpt.Text, Does.EndWith(" property=\"a\">"));
    }

    [TestCase("a", 1)]
    [TestCase("é", 1)]
    [TestCase("字", 2)]
    [TestCase("Ａ", 2)]
    [TestCase("🙂", 2)]
    [TestCase("\u200B", 0)]
    public void A_character_has_the_width_that_terminals_give_it(string text, int width) => Assert.That(DisplayWidth.Of(text), Is.EqualTo(width));

    private static void Show(string html, SourcePlace place, int width, string text, string marks)
    {
        var excerpt = Excerpt.At(html, place, width)!;
        Assert.That($"{excerpt.Text}\n{excerpt.Marks}", Is.EqualTo($"{text}\n{marks}"));
    }

    private static string Marked(Excerpt excerpt) =>
        excerpt.Text.Substring(excerpt.Marks.IndexOf('^', StringComparison.Ordinal), excerpt.Marks.Count(mark => mark is '^' or '~'));
}
