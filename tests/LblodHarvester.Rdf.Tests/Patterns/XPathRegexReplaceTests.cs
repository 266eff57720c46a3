namespace LblodHarvester.Rdf.Tests.Patterns;

/// <summary>XPath and XQuery Functions and Operators 3.1, section 5.6.4, with its examples.</summary>
public sealed class XPathRegexReplaceTests
{
    [TestCase("abracadabra", "bra", "*", "", "a*cada*")]
    [TestCase("abracadabra", "a.*a", "*", "", "*")]
    [TestCase("abracadabra", "a.*?a", "*", "", "*c*bra")]
    [TestCase("abracadabra", "a", "", "", "brcdbr")]
    [TestCase("abracadabra", "a(.)", "a$1$1", "", "abbraccaddabbra")]
    [TestCase("AAAA", "A+", "b", "", "b")]
    [TestCase("AAAA", "A+?", "b", "", "bbbb")]
    [TestCase("darted", "^(.*?)d(.*)$", "$1c$2", "", "carted")]
    [TestCase("reluctant", "r.*?t", "X", "", "Xant")]
    [TestCase("abcd", "(ab)|(a)", "[1=$1][2=$2]", "", "[1=ab][2=]cd")]
    [TestCase("abc", "b", "[$0]", "", "a[b]c")]
    [TestCase("abc", "(b)", "$12", "", "ab2c")]
    [TestCase("abc", "b", "$1", "", "ac")]
    [TestCase("abcdefghijkl", "(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)", "$11-$10", "", "k-jl")]
    [TestCase("a.c", "b", @"\$\\", "", "a.c")]
    [TestCase("abc", "b", @"\$\\", "", @"a$\c")]
    [TestCase("a$1c", "$1", @"\$", "q", @"a\$c")]
    [TestCase("ABC", "b", "x", "i", "AxC")]
    [TestCase("a\nb", "^b", "x", "m", "a\nx")]
    [TestCase("a\U0001F600b", "[^a-z]", "-", "", "a-b")]
    [TestCase("aa bb", @"(.)\1", "<$1>", "", "<a> <b>")]
    public void Each_part_that_matches_is_replaced(string text, string pattern, string replacement, string flags, string expected) =>
        Assert.That(XPathRegex.Parse(pattern, flags).Replace(text, replacement), Is.EqualTo(expected));

    [Test]
    public void Half_a_surrogate_pair_counts_as_a_replacement_character() =>
        Assert.That(XPathRegex.Parse("b", "").Replace("a\uD800b", "c"), Is.EqualTo("a\uFFFDc"));

    [TestCase("b*")]
    [TestCase("")]
    [TestCase("^")]
    [TestCase("a|$")]
    public void A_pattern_that_matches_the_empty_text_is_refused(string pattern) =>
        Assert.That(() => XPathRegex.Parse(pattern, "").Replace("abc", "x"), Throws.TypeOf<XPathRegexSyntaxException>().With.Message.Contains("empty text"));

    [TestCase("$", 1)]
    [TestCase("a$b", 2)]
    [TestCase(@"ab\", 3)]
    [TestCase(@"\n", 1)]
    public void A_backslash_or_dollar_sign_that_stands_for_nothing_is_refused(string replacement, int position)
    {
        var error = Assert.Throws<XPathRegexSyntaxException>(() => XPathRegex.Parse("b", "").Replace("abc", replacement));
        Assert.Multiple(() =>
        {
            Assert.That(error.Position, Is.EqualTo(position));
            Assert.That(error.Message, Does.Contain("of the replacement"));
        });
    }

    [Test]
    public void Replacing_that_takes_too_long_is_a_timeout() =>
        Assert.That(() => XPathRegex.Parse(@"^(([a-z])+.)+[A-Z]([a-z])+$", "").Replace(new string('a', 60), "x"), Throws.TypeOf<TimeoutException>());
}
