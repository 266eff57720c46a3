namespace LblodHarvester.Rdf.Tests.Patterns;

/// <summary>What is refused, with its place: each line is a pattern, the character, what was found, and a part of what was expected.</summary>
public sealed class XPathRegexSyntaxTests
{
    [TestCase("a)b", 2, "')'", @"a '(' before it, or '\)'")]
    [TestCase("(a", 3, "the end of the pattern", "')' for the '(' at character 1")]
    [TestCase("a(b(c)", 7, "the end of the pattern", "')' for the '(' at character 2")]
    [TestCase("*a", 1, "'*'", @"an atom; '\*' is the character itself")]
    [TestCase("a|+", 3, "'+'", "an atom")]
    [TestCase("(?", 1, "'(?'", "'(?:'")]
    [TestCase("(?)", 1, "'(?)'", "'(?:'")]
    [TestCase("a]", 2, "']'", @"'\]' is the character itself")]
    [TestCase("a}", 2, "'}'", @"'\}' is the character itself")]
    [TestCase("{2}", 1, "'{'", @"'\{' is the character itself")]
    [TestCase("({)", 2, "'{'", "an atom")]
    public void Brackets_and_quantifiers_without_what_they_belong_to(string pattern, int position, string found, string expected) =>
        Verify(pattern, position, found, expected);

    [TestCase("a**", 3, "'*'", "one quantifier after an atom")]
    [TestCase("a???", 4, "'?'", "one quantifier after an atom")]
    [TestCase("a{1}{2}", 5, "'{'", "one quantifier after an atom")]
    [TestCase("a{", 3, "the end of the pattern", "a digit")]
    [TestCase("a{}", 3, "'}'", "a digit")]
    [TestCase("a{,2}", 3, "','", "a digit")]
    [TestCase("a{x}", 3, "'x'", "a digit")]
    [TestCase("a{1", 4, "the end of the pattern", "a digit, ',' or '}'")]
    [TestCase("a{1;2}", 4, "';'", "a digit, ',' or '}'")]
    [TestCase("a{1,2", 6, "the end of the pattern", "a digit or '}'")]
    [TestCase("a{1,-2}", 5, "'-'", "a digit")]
    [TestCase("a{ 1}", 3, "' '", "a digit")]
    [TestCase("ab{3,2}", 3, "'{3,2}'", "not below the least")]
    public void Quantifiers_that_are_none(string pattern, int position, string found, string expected) => Verify(pattern, position, found, expected);

    [TestCase("a(?=b)", 2, "'(?='", "XPath has no lookahead")]
    [TestCase("a(?!b)", 2, "'(?!'", "XPath has no lookahead")]
    [TestCase("(?<=a)b", 1, "'(?<='", "XPath has no lookbehind")]
    [TestCase("(?<!a)b", 1, "'(?<!'", "XPath has no lookbehind")]
    [TestCase("(?<name>a)", 1, "'(?<'", "XPath has no named group")]
    [TestCase("(?P<name>a)", 1, "'(?P'", "XPath has no named group")]
    [TestCase("(?'name'a)", 1, "'(?''", "XPath has no named group")]
    [TestCase("(?>a)", 1, "'(?>'", "XPath has no atomic group")]
    [TestCase("(?#a)", 1, "'(?#'", "XPath has no comment")]
    [TestCase("(?(1)a)", 1, "'(?('", "XPath has no condition")]
    [TestCase("(?|a)", 1, "'(?|'", "XPath has no branch reset")]
    [TestCase("x(?i)a", 2, "'(?i'", "XPath has no flags within a pattern")]
    [TestCase("(?-i:a)", 1, "'(?-'", "XPath has no flags within a pattern")]
    [TestCase("a*+", 3, "'+'", "XPath has no possessive quantifier")]
    [TestCase("a++", 3, "'+'", "XPath has no possessive quantifier")]
    [TestCase("a{2}+", 5, "'+'", "XPath has no possessive quantifier")]
    [TestCase(@"a\b", 2, @"'\b'", "XPath has no word boundary")]
    [TestCase(@"a\B", 2, @"'\B'", "XPath has no word boundary")]
    [TestCase(@"\Aa", 1, @"'\A'", "XPath has no start of the text but '^'")]
    [TestCase(@"a\z", 2, @"'\z'", "XPath has no end of the text but '$'")]
    [TestCase(@"a\Z", 2, @"'\Z'", "XPath has no end of the text but '$'")]
    [TestCase(@"\Qa\E", 1, @"'\Q'", "XPath has no quoting but the flag q")]
    [TestCase(@"\k<a>", 1, @"'\k'", "XPath has no named back-reference")]
    [TestCase(@"\x41", 1, @"'\x'", "XPath has no escape by number")]
    [TestCase(@"\u0041", 1, @"'\u'", "XPath has no escape by number")]
    [TestCase(@"\0", 1, @"'\0'", "XPath has no octal escape")]
    [TestCase("[[:alpha:]]", 2, "'[:'", "XPath has no POSIX class")]
    [TestCase("[a[.x.]]", 3, "'[.'", "XPath has no POSIX class")]
    public void What_other_regular_expressions_have(string pattern, int position, string found, string expected) => Verify(pattern, position, found, expected);

    [TestCase(@"a\", 2, @"'\'", "an escaped metacharacter")]
    [TestCase(@"\y", 1, @"'\y'", "an escaped metacharacter")]
    [TestCase(@"\😀", 1, @"'\😀'", "an escaped metacharacter")]
    [TestCase(@"\/", 1, @"'\/'", "an escaped metacharacter")]
    [TestCase("\\\n", 1, @"'\U+000A'", "an escaped metacharacter")]
    [TestCase(@"[\y]", 2, @"'\y'", "an escaped metacharacter")]
    [TestCase(@"(a)[\1]", 5, @"'\1'", "there is no back-reference within a character class")]
    [TestCase(@"\pL", 3, "'L'", "'{' and a category or block")]
    [TestCase(@"\p", 3, "the end of the pattern", "'{' and a category or block")]
    [TestCase(@"\p{L", 5, "the end of the pattern", "or '}'")]
    [TestCase(@"\p{L_u}", 5, "'_'", "or '}'")]
    [TestCase(@"\p{}", 1, @"'\p{}'", "a general category")]
    [TestCase(@"a\p{Xx}", 2, @"'\p{Xx}'", "a general category")]
    [TestCase(@"\p{Cs}", 1, @"'\p{Cs}'", "a general category")]
    [TestCase(@"\p{lu}", 1, @"'\p{lu}'", "a general category")]
    [TestCase(@"\P{Letter}", 1, @"'\P{Letter}'", "a general category")]
    [TestCase(@"\p{IsBadBlockName}", 1, @"'\p{IsBadBlockName}'", "the name of a Unicode block")]
    [TestCase(@"\p{BasicLatin}", 1, @"'\p{BasicLatin}'", "the name of a Unicode block")]
    [TestCase(@"\p{IsHighSurrogates}", 1, @"'\p{IsHighSurrogates}'", "the name of a Unicode block")]
    [TestCase(@"[\p{Greek}]", 2, @"'\p{Greek}'", "the name of a Unicode block")]
    public void Escapes_that_are_none(string pattern, int position, string found, string expected) => Verify(pattern, position, found, expected);

    [TestCase("[a", 3, "the end of the pattern", "']' for the '[' at character 1")]
    [TestCase("x[^", 4, "the end of the pattern", "']' for the '[' at character 2")]
    [TestCase("[]", 2, "']'", "a character, a range or an escape")]
    [TestCase("[^]", 3, "']'", "a character, a range or an escape")]
    [TestCase("[]a]", 2, "']'", "a character, a range or an escape")]
    [TestCase("[a[b]]", 3, "'['", "'-[' for a subtraction")]
    [TestCase("[-[b]]", 3, "'['", "'-[' for a subtraction")]
    [TestCase("[z-a]", 2, "'z-a'", "a range whose first character does not come after its last")]
    [TestCase("[😎-😀]", 2, "'😎-😀'", "a range whose first character does not come after its last")]
    [TestCase(@"[a-\d]", 2, @"'a-\d'", "a range from one character to another")]
    [TestCase("[a--]", 2, "'a-'", "a range between characters other than '-'")]
    [TestCase("[--z]", 2, "'--'", "a range between characters other than '-'")]
    [TestCase("[a-[b]c]", 7, "'c'", "']' after a subtraction")]
    [TestCase("[a-[b]-[c]]", 7, "'-'", "']' after a subtraction")]
    [TestCase("[a-[b]", 7, "the end of the pattern", "']' after a subtraction")]
    [TestCase("[a-", 4, "the end of the pattern", "']' for the '[' at character 1")]
    public void Character_classes_that_are_none(string pattern, int position, string found, string expected) => Verify(pattern, position, found, expected);

    [TestCase(@"\1", 1, @"'\1'", "there are 0 groups until here")]
    [TestCase(@"(a)\2(b)", 4, @"'\2'", "there are 1 groups until here")]
    [TestCase(@"(a\1)", 3, @"'\1'", "group 1 is still open")]
    [TestCase(@"((a)\1)", 5, @"'\1'", "group 1 is still open")]
    [TestCase(@"(?:a)\1", 6, @"'\1'", "there are 0 groups until here")]
    public void Back_references_to_what_is_not_closed_before(string pattern, int position, string found, string expected) =>
        Verify(pattern, position, found, expected);

    [Test]
    public void A_surrogate_that_is_no_pair_is_refused()
    {
        Verify("😀\uD83D", 2, "the unpaired surrogate U+D83D", "a character");
        Verify("\uDE00😀", 1, "the unpaired surrogate U+DE00", "a character");
    }

    [TestCase(" a b *  *", 9, "'*'")]
    [TestCase(" ( a ", 6, "the end of the pattern")]
    [TestCase(" \\ y", 2, @"'\y'")]
    public void A_place_is_that_in_the_pattern_as_it_was_written(string pattern, int position, string found)
    {
        var error = Assert.Throws<XPathRegexSyntaxException>(() => XPathRegex.Parse(pattern, "x"));
        Assert.That((error.Position, error.Found), Is.EqualTo((position, found)));
    }

    [Test]
    public void A_character_beyond_the_BMP_counts_as_one() => Verify("😀😀)", 3, "')'", "a '(' before it");

    [Test]
    public void A_message_is_one_sentence() => Assert.That(
        () => XPathRegex.Parse("a{2", ""),
        Throws.InstanceOf<FormatException>().With.Message.EqualTo("character 4 of the pattern: found the end of the pattern, expected a digit, ',' or '}'"));

    private static void Verify(string pattern, int position, string found, string expected)
    {
        var error = Assert.Throws<XPathRegexSyntaxException>(() => XPathRegex.Parse(pattern, ""));
        Assert.That((error.Position, error.Found), Is.EqualTo((position, found)));
        Assert.That(error.Expected, Does.Contain(expected));
        Assert.That(error.Message, Is.EqualTo($"character {position} of the pattern: found {found}, expected {error.Expected}"));
    }
}
