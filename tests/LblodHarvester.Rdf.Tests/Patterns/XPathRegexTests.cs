namespace LblodHarvester.Rdf.Tests.Patterns;

/// <summary>What patterns match; the cases of one construct together.</summary>
public sealed class XPathRegexTests
{
    private const string Poem = """
        Kaum hat dies der Hahn gesehen,
        Fängt er auch schon an zu krähen:
        Kikeriki! Kikikerikih!!
        Tak, tak, tak! - da kommen sie.
        """;

    // XPath and XQuery Functions and Operators 3.1, section 5.6.3.
    [TestCase("abracadabra", "bra", "", true)]
    [TestCase("abracadabra", "^a.*a$", "", true)]
    [TestCase("abracadabra", "^bra", "", false)]
    [TestCase(Poem, "Kaum.*krähen", "", false)]
    [TestCase(Poem, "Kaum.*krähen", "s", true)]
    [TestCase(Poem, "^Kaum.*gesehen,$", "m", true)]
    [TestCase(Poem, "^Kaum.*gesehen,$", "", false)]
    [TestCase(Poem, "kiki", "i", true)]
    public void The_examples_of_fn_matches_hold(string text, string pattern, string flags, bool expected) => Verify(text, pattern, flags, expected);

    // What can match nothing does so twice as well as once.
    [TestCase("x", "^(?:[ab]+|){2}x$", "", true)]
    [TestCase("x", "^([ab]+|){2}x$", "", true)]
    [TestCase("x", "^(?:a*){3}x$", "", true)]
    [TestCase("x", @"^([ab]+|){2}\1x$", "", true)]
    [TestCase("abcx", "^(?:[ab]+|c){2}x$", "", true)]
    [TestCase("bcx", "^(?:(?:[ab]){1,}|(?:\\P{Ll}){0}){2}x$", "", false)]
    [TestCase("abx", "^(?:[ab]|){2}x$", "", true)]
    [TestCase("abax", "^(?:[ab]|){2}x$", "", false)]
    [TestCase("x", "^(?:^|a){2}x$", "", true)]
    [TestCase("x", "(?:^a|b){2}x$", "", false)]
    public void A_repetition_of_what_can_match_nothing_can_match_nothing(string text, string pattern, string flags, bool expected) =>
        Verify(text, pattern, flags, expected);

    // Sections 5.6.1 and 5.6.2.
    [TestCase("helloworld", "hello world", "x", true)]
    [TestCase("helloworld", "hello[ ]world", "x", false)]
    [TestCase("hello world", @"hello\ sworld", "x", true)]
    [TestCase("abcd", ".*", "q", false)]
    [TestCase("Mr. B. Obama", "B. OBAMA", "iq", true)]
    [TestCase("Mum", @"([md])[aeiou]\1", "i", true)]
    [TestCase("mom", @"([md])[aeiou]\1", "i", true)]
    [TestCase("Dad", @"([md])[aeiou]\1", "i", true)]
    [TestCase("DUD", @"([md])[aeiou]\1", "i", true)]
    [TestCase("Mud", @"([md])[aeiou]\1", "i", false)]
    [TestCase("hello\nworld", "hello.*world", "", false)]
    [TestCase("hello\nworld", "hello.*world", "s", true)]
    [TestCase("\u212A", "[A-Z]", "i", true)]
    [TestCase("\u212A", "[A-Z]", "", false)]
    [TestCase("I", "[A-Z-[IO]]", "i", false)]
    [TestCase("o", "[A-Z-[IO]]", "i", false)]
    [TestCase("b", "[A-Z-[IO]]", "i", true)]
    [TestCase("q", "[^Q]", "i", false)]
    [TestCase("R", "[^Q]", "i", true)]
    [TestCase("a", @"\p{Lu}", "i", false)]
    public void The_examples_of_the_syntax_and_the_flags_hold(string text, string pattern, string flags, bool expected) => Verify(text, pattern, flags, expected);

    [TestCase("", "", true)]
    [TestCase("abc", "", true)]
    [TestCase("b", "a|b|c", true)]
    [TestCase("d", "a|b|c", false)]
    [TestCase("", "a|", true)]
    [TestCase("x", "^(a||b)$", false)]
    [TestCase("", "^(a||b)$", true)]
    [TestCase("", "^()$", true)]
    public void Branches(string text, string pattern, bool expected) => Verify(text, pattern, "", expected);

    [TestCase("", "^a?$", true)]
    [TestCase("aa", "^a?$", false)]
    [TestCase("", "^a*$", true)]
    [TestCase("aaa", "^a*$", true)]
    [TestCase("", "^a+$", false)]
    [TestCase("aaa", "^a+$", true)]
    [TestCase("aa", "^a{2}$", true)]
    [TestCase("aaa", "^a{2}$", false)]
    [TestCase("a", "^a{2,}$", false)]
    [TestCase("aaaa", "^a{2,}$", true)]
    [TestCase("aaa", "^a{2,3}$", true)]
    [TestCase("aaaa", "^a{2,3}$", false)]
    [TestCase("", "^a{0}$", true)]
    [TestCase("a", "^a{0}$", false)]
    [TestCase("", "^a{0,0}$", true)]
    [TestCase("aa", "^a{002}$", true)]
    [TestCase("abab", "^(ab){2}$", true)]
    [TestCase("abb", "^ab{2}$", true)]
    [TestCase("aaab", "^(a|ab)*$", true)]
    [TestCase("aa", "^^*a{2}$*$", true)]
    [TestCase("", "^(a*)*$", true)]
    [TestCase("", "^(){3}$", true)]
    public void Quantifiers(string text, string pattern, bool expected) => Verify(text, pattern, "", expected);

    [TestCase("a??")]
    [TestCase("a*?")]
    [TestCase("a+?")]
    [TestCase("a{1}?")]
    [TestCase("a{1,}?")]
    [TestCase("a{1,2}?")]
    public void A_reluctant_quantifier_matches_the_texts_of_the_greedy_one(string pattern)
    {
        var (reluctant, greedy) = (XPathRegex.Parse($"^{pattern}b$", ""), XPathRegex.Parse($"^{pattern[..^1]}b$", ""));
        string[] texts = ["b", "ab", "aab", "aaab", "aba"];
        Assert.That(texts.Select(reluctant.IsMatch), Is.EqualTo(texts.Select(greedy.IsMatch)));
    }

    [TestCase("^(?:ab)+$", "abab", true)]
    [TestCase("^(?:a|b)c$", "bc", true)]
    [TestCase("^(?:a|b)c$", "a", false)]
    [TestCase(@"^(?:a)(b)\1$", "abb", true)]
    [TestCase(@"^(?:a)(b)\1$", "aba", false)]
    public void Groups_that_do_not_capture_are_not_counted(string pattern, string text, bool expected) => Verify(text, pattern, "", expected);

    [TestCase(@"^(a|b)\1$", "aa", true)]
    [TestCase(@"^(a|b)\1$", "ab", false)]
    [TestCase(@"^((a)b)\2\1$", "abaab", true)]
    [TestCase(@"^(?:(a)|(b))\2$", "a", true, Description = "A group that has not matched matched the empty string.")]
    [TestCase(@"^(?:(a)|(b))\2$", "bb", true)]
    [TestCase(@"^(?:(a)|(b))\2$", "b", false)]
    [TestCase(@"^(?:(a)|b)*\1$", "aba", true, Description = "What matched last stays.")]
    [TestCase(@"^(a)\11$", "aa1", true, Description = "There are no eleven groups, so the second digit is a character.")]
    [TestCase(@"^(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)\11$", "abcdefghijkk", true)]
    [TestCase(@"^(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)\11$", "abcdefghija1", true)]
    [TestCase(@"^(a|b)\1{2}$", "bbb", true)]
    [TestCase(@"^(?:($*?)){1,3}?(a)\1b$", "ab", true)]
    [TestCase(@"^(^*)*(a)\1b$", "ab", true)]
    [TestCase(@"^(a+)\1$", "aaaa", true)]
    [TestCase(@"^(a+)\1$", "aaaaa", false)]
    [TestCase(@"^(.)\1$", "😀😀", true)]
    [TestCase(@"^(.)\1$", "😀😁", false)]
    [TestCase(@"^(.).\1$", "😀x😀", true)]
    [TestCase(@"('|"").*\1", "x 'y' z", true)]
    [TestCase(@"('|"").*\1", "x 'y z", false)]
    public void Back_references(string pattern, string text, bool expected) => Verify(text, pattern, "", expected);

    [TestCase("\n.", "\\n.", true)]
    [TestCase("a\r\tb", @"a\r\tb", true)]
    [TestCase(@"\|.?*+(){}$-[]^", @"^\\\|\.\?\*\+\(\)\{\}\$\-\[\]\^$", true)]
    [TestCase("a", @"^\.$", false)]
    [TestCase("-,:'\"", "-,:'\"", true)]
    public void Escapes_of_one_character(string text, string pattern, bool expected) => Verify(text, pattern, "", expected);

    [TestCase("http://example.org/id", "^http://example\\.org/", true)]
    [TestCase("https://example.org/id", "^http://example\\.org/", false)]
    [TestCase("http://example.org/", "org/$", true)]
    [TestCase("http://example.org/\n", "org/$", false)]
    [TestCase("abc", "^abc$", true)]
    [TestCase("abc\n", "^abc$", false)]
    [TestCase("a.c", "a\\.c", true)]
    [TestCase("\uFFFD", "\uFFFD", true)]
    [TestCase("", "^$", true)]
    [TestCase("\n", "^$", false)]
    [TestCase("a", "^$", false)]
    [TestCase("a", "$^", false)]
    [TestCase("", "$^", true)]
    [TestCase("a", "a^", false)]
    public void Patterns_that_are_a_text(string text, string pattern, bool expected) => Verify(text, pattern, "", expected);

    // The engine of .NET 10 makes one class of these, without 'a'.
    [TestCase("a", "[^a]|[^\n]|[^\nb]", true)]
    [TestCase("a", @"[^a]|\S|[^😀\n]", true)]
    [TestCase("xa", @"x[^a]|x[^\n]|x[^😀\n]", true)]
    [TestCase("a", "[^a]|[^ab]|[b-d]", false)]
    public void Branches_that_are_classes(string text, string pattern, bool expected)
    {
        Verify(text, $"^(?:{pattern})$", "", expected);
        Verify(text, $@"^()(?:{pattern})\1$", "", expected);
    }

    [TestCase("x\n", "^[x]$", false)]
    [TestCase("x", "^[x]$", true)]
    [TestCase("x\n", "^[x]\\n$", true)]
    public void The_end_is_the_very_end(string text, string pattern, bool expected) => Verify(text, pattern, "", expected);

    [Test]
    public void A_regex_keeps_its_pattern_and_flags()
    {
        var regex = XPathRegex.Parse("^a b$", "xix");
        Assert.That((regex.Pattern, regex.Flags, regex.ToString()), Is.EqualTo(("^a b$", "xix", "^a b$")));
        Assert.That(regex.IsMatch("AB"));
    }

    [Test]
    public void One_regex_is_used_by_many_threads()
    {
        var regex = XPathRegex.Parse(@"^\d{4}-(0[1-9]|1[0-2])-[0-3]\d$", "");
        Assert.That(ParallelEnumerable.Range(1000, 20_000).Count(year => regex.IsMatch($"{year}-11-23") == year < 10_000), Is.EqualTo(20_000));
    }

    private static void Verify(string text, string pattern, string flags, bool expected) =>
        Assert.That(XPathRegex.Parse(pattern, flags).IsMatch(text), Is.EqualTo(expected));
}
