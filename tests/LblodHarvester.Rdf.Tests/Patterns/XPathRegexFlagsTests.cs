namespace LblodHarvester.Rdf.Tests.Patterns;

public sealed class XPathRegexFlagsTests
{
    [TestCase("a", false)]
    [TestCase("\n", true)]
    [TestCase("\r", true)]
    [TestCase("\u0085", false)]
    [TestCase("\u2028", false)]
    public void Only_a_line_feed_and_a_carriage_return_need_the_flag_s(string text, bool needsFlag)
    {
        Assert.That(XPathRegex.Parse("^.$", "").IsMatch(text), Is.EqualTo(!needsFlag));
        Assert.That(XPathRegex.Parse("^.$", "s").IsMatch(text));
    }

    // A line end that is the last character starts no line; the line before it ends before it, and not after it as well.
    [TestCase("a\nb", "^b$", true)]
    [TestCase("a\nb", "^a$", true)]
    [TestCase("a\rb", "^b", false)]
    [TestCase("a\u2028b", "^b", false)]
    [TestCase("a\n", "^a$", true)]
    [TestCase("a\n", "^$", false)]
    [TestCase("a\n\n", "^$", true)]
    [TestCase("a\n\n", "^$\\n", true)]
    [TestCase("a\n\n", "^\\n^", false)]
    [TestCase("a\n\nb", "^\\n^", true)]
    [TestCase("\n", "^$", true)]
    [TestCase("", "^$", true)]
    [TestCase("a\n", "\\n^", false)]
    [TestCase("a\n", "\\n$", false)]
    [TestCase("a\n", "\\n(^|$|x)", false)]
    [TestCase("a\n", "\\n(^|$|)", true)]
    [TestCase("a\n", "a$\\n", true)]
    [TestCase("a\n", "a$\\s", true)]
    [TestCase("a\n", "^a$[^x]", true)]
    [TestCase("a\nb\n", "^a$\\n^b$\\n", true)]
    [TestCase("a\nb\n", "^a$\\n^b$\\n$", false)]
    [TestCase("a\nb\n", "^a$\\n^b$\\n^", false)]
    [TestCase("😀\n", "^.$\\n", true)]
    [TestCase("a", "b$", false)]
    [TestCase("a\n", "b", false)]
    public void The_flag_m_makes_anchors_match_at_lines(string text, string pattern, bool expected)
    {
        Assert.That(XPathRegex.Parse(pattern, "m").IsMatch(text), Is.EqualTo(expected));
        Assert.That(XPathRegex.Parse($@"()(?:{pattern})\1", "m").IsMatch(text), Is.EqualTo(expected), "with backtracking");
    }

    [TestCase("ß", "ẞ", true)]
    [TestCase("ß", "s", false)]
    [TestCase("SS", "ß", false)]
    [TestCase("ſ", "S", true)]
    [TestCase("ſ", "s", true)]
    [TestCase("K", "\u212A", true)]
    [TestCase("k", "\u212A", true)]
    [TestCase("å", "\u212B", true)]
    [TestCase("Ω", "\u2126", true)]
    [TestCase("µ", "Μ", true)]
    [TestCase("ς", "σ", true)]
    [TestCase("ς", "Σ", true)]
    [TestCase("ı", "I", true)]
    [TestCase("ı", "i", true)]
    [TestCase("İ", "i", false)]
    [TestCase("\u01C5", "\u01C4", true)]
    [TestCase("\u01C5", "\u01C6", true)]
    [TestCase("\u03D1", "\u03F4", false, Description = "Each is a variant of θ, but they are none of each other.")]
    [TestCase("\u03D1", "θ", true)]
    [TestCase("\u0390", "\u1FD3", true)]
    [TestCase("\uFB05", "\uFB06", true)]
    [TestCase("𐐀", "𐐨", true)]
    [TestCase("é", "É", true)]
    [TestCase("é", "E", false)]
    public void The_flag_i_matches_case_variants(string text, string pattern, bool expected)
    {
        string[] patterns = [$"^{pattern}$", $"^[{pattern}]$", $"^[x{pattern}-{pattern}]$"];
        Assert.That(patterns.Select(written => XPathRegex.Parse(written, "i").IsMatch(text)), Is.All.EqualTo(expected));
        Assert.That(XPathRegex.Parse(text, "i").IsMatch(pattern), Is.EqualTo(expected), "the other way around");
        Assert.That(patterns.Any(written => XPathRegex.Parse(written, "").IsMatch(text)), Is.False, "without the flag");
        Assert.That(XPathRegex.Parse($"^[^{pattern}]+$", "i").IsMatch(text), Is.EqualTo(!expected), "in a negative group");
    }

    [TestCase(@"^\p{Lu}$", "a", false)]
    [TestCase(@"^[\p{Lu}]$", "a", false)]
    [TestCase(@"^\p{IsBasicLatin}$", "\u212A", false)]
    [TestCase(@"^[\p{Lu}b]$", "B", true)]
    [TestCase(@"^\i$", "a", true)]
    [TestCase(@"^\s$", " ", true)]
    [TestCase(@"^[a-z-[e]]$", "E", false)]
    [TestCase(@"^[a-z-[e]]$", "F", true)]
    [TestCase(@"^(é|x)\1$", "éÉ", true)]
    [TestCase(@"^(ab)\1$", "abAB", true)]
    public void The_flag_i_leaves_other_escapes_as_they_are(string pattern, string text, bool expected) =>
        Assert.That(XPathRegex.Parse(pattern, "i").IsMatch(text), Is.EqualTo(expected));

    [TestCase("a\t b\n\rc", "abc", true)]
    [TestCase("^ a { 2 , 3 } $", "aa", true)]
    [TestCase("( ? : ab ) +", "ab", true)]
    [TestCase(@"\ p { L u }", "A", true)]
    [TestCase(@"\ [ a \ ]", "[a]", true, Description = "An escaped bracket starts no class, so that whitespace goes on being removed.")]
    [TestCase("[a b]", " ", true)]
    [TestCase("^[ab-[ b]]$", " ", false)]
    [TestCase("^[ab -[ b]]$", " ", false)]
    [TestCase("^[ab -[b]]$", " ", true)]
    [TestCase(@"^[\] ]$", " ", true)]
    [TestCase("a\u00A0b", "ab", false)]
    public void The_flag_x_removes_whitespace_outside_of_classes(string pattern, string text, bool expected) =>
        Assert.That(XPathRegex.Parse(pattern, "x").IsMatch(text), Is.EqualTo(expected));

    [TestCase("a.b", "q", "a.b", true)]
    [TestCase("a.b", "q", "axb", false)]
    [TestCase("A.B", "qi", "xa.bx", true)]
    [TestCase("^a$", "qm", "x^a$", true)]
    [TestCase("^a$", "qm", "a", false)]
    [TestCase("a b", "qx", "a b", true)]
    [TestCase("a b", "qx", "ab", false)]
    [TestCase(".", "qs", "\n", false)]
    [TestCase(@"(\1[", "q", @"(\1[", true)]
    [TestCase(@"😀(", "qi", @"x😀(", true)]
    [TestCase("", "q", "", true)]
    public void The_flag_q_quotes_the_pattern(string pattern, string flags, string text, bool expected) =>
        Assert.That(XPathRegex.Parse(pattern, flags).IsMatch(text), Is.EqualTo(expected));

    [TestCase("ig", 2, "'g'")]
    [TestCase("I", 1, "'I'")]
    [TestCase("i m", 2, "' '")]
    public void An_unknown_flag_is_refused(string flags, int position, string found)
    {
        var error = Assert.Throws<XPathRegexSyntaxException>(() => XPathRegex.Parse("(", flags));
        Assert.That(error.Message, Is.EqualTo($"character {position} of the flags: found {found}, expected any of s, m, i, x and q"));
        Assert.That((error.Position, error.Found, error.Expected), Is.EqualTo((position, found, "any of s, m, i, x and q")));
    }
}
