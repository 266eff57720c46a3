using System.Diagnostics;

namespace LblodHarvester.Rdf.Tests.Patterns;

/// <summary>Patterns and texts that are made to do harm.</summary>
public sealed class XPathRegexLimitTests
{
    private static readonly TimeSpan Bearable = TimeSpan.FromSeconds(30);

    [Test]
    public void A_pattern_has_a_greatest_length()
    {
        Assert.That(XPathRegex.Parse(new string('a', XPathRegex.MaxLength), "").IsMatch("a"), Is.False);
        Assert.That(Fault(new string('a', XPathRegex.MaxLength + 1)).Message, Is.EqualTo(
            "character 1 of the pattern: found a pattern of 10001 UTF-16 code units, expected at most 10000"));
    }

    [TestCase("(", ")", "groups within each other")]
    [TestCase("(?:", ")*", "groups within each other")]
    [TestCase("[a-", "]", "character classes within each other")]
    public void Nesting_has_a_greatest_depth(string open, string close, string what)
    {
        var inner = open == "[a-" ? "[a]" : "a";
        var deepest = XPathRegex.MaxDepth - (open == "[a-" ? 1 : 0);
        Assert.That(() => XPathRegex.Parse(Nested(deepest), "").IsMatch("a"), Throws.Nothing);
        var error = Fault(Nested(deepest + 1));
        Assert.That(error.Message, Does.EndWith($"expected at most {XPathRegex.MaxDepth} {what}"));
        Assert.That(error.Position, Is.EqualTo(XPathRegex.MaxDepth * open.Length + 1));
        Assert.That(Fault(string.Concat(Enumerable.Repeat(open, XPathRegex.MaxLength / open.Length))).Position, Is.EqualTo(error.Position));

        string Nested(int depth) => string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));
    }

    [TestCase("a{2147483648}", 3, "'2147483648'")]
    [TestCase("a{1,99999999999999999999999}", 5, "'99999999999999999999…'")]
    public void Repetitions_have_a_greatest_number(string pattern, int position, string found)
    {
        var error = Fault(pattern);
        Assert.That((error.Position, error.Found, error.Expected), Is.EqualTo((position, found, "a number of times of at most 2147483647")));
    }

    [TestCase("^[ab]{20000}$", 20_000, true)]
    [TestCase("^[ab]{20000}$", 19_999, false)]
    [TestCase("^.{0,1000000}$", 20_000, true)]
    [TestCase("a{1000000}", 20_000, false)]
    [TestCase("^(?:(?:.{10}){10}){200}$", 20_000, true)]
    [TestCase("^(?:(?:.{10}){10}){200}$", 20_001, false)]
    public void Repetitions_that_are_too_many_for_an_automaton_match_all_the_same(string pattern, int length, bool expected) =>
        Assert.That(XPathRegex.Parse(pattern, "").IsMatch(new string('a', length)), Is.EqualTo(expected));

    [TestCase("^a{9000}$")]
    [TestCase("^(?:[ab]{0,50}){0,190}$")]
    [TestCase("^(?:a?){9900}$")]
    [TestCase("^(?:(?:a?b?){50}){90}$")]
    [TestCase(@"^[\w]{9900}$|x")]
    [TestCase(@"^.{1,9900}$")]
    [TestCase(@"^(?:\p{L}\p{Nd}|\p{L}[^\p{So}]){1,2000}$")]
    [TestCase("a{1000000}")]
    [TestCase("^(?:(?:[ab]{1,1000}){1,1000}){1,1000}$")]
    [TestCase("^(?:(?:(?:(?:a?){1000}){1000}){1000}){1000}$")]
    [TestCase("^(?:(?:){2000000000}){2000000000}$")]
    [TestCase("^(?:(?:(?:.{2147483647}){2147483647}){2147483647}|x)$")]
    [TestCase("^(?:^*){2000000000}c")]
    [TestCase("^(?:(?:a*)*)*$")]
    [TestCase("^(?:a|a|a|a)*$")]
    [TestCase("(?:[ab]*a[ab]{2000})")]
    [TestCase(@"(?:.*.*.*=.*){100}")]
    public void The_greatest_patterns_match_long_texts_in_bounded_time_and_memory(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat("ab", 2500));
        var watch = Stopwatch.StartNew();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var regex = XPathRegex.Parse(pattern, "");
        try
        {
            _ = regex.IsMatch(text);
            _ = regex.IsMatch(text + "!");
        }
        catch (TimeoutException)
        {
            // The bound on the time is what the test asks for.
        }

        Assert.That(GC.GetTotalMemory(forceFullCollection: true) - before, Is.LessThan(256 << 20));
        Assert.That(watch.Elapsed, Is.LessThan(Bearable));
        GC.KeepAlive(regex);
    }

    [TestCase("^(a|a)*$")]
    [TestCase("^(a*)*$")]
    [TestCase("(x+x+)+y|^(a+)+$")]
    [TestCase("^(.*.*.*.*.*)*$")]
    public void A_pattern_that_makes_others_backtrack_takes_linear_time(string pattern)
    {
        var regex = XPathRegex.Parse(pattern, "");
        Assert.That(regex.IsMatch(new string('a', 100_000) + "\n"), Is.False);
    }

    [Test]
    public void Backtracking_for_too_long_is_an_error()
    {
        var regex = XPathRegex.Parse(@"^(a*)*(a*)*\1b$", "");
        Assert.That(regex.IsMatch("aab"));
        var watch = Stopwatch.StartNew();
        Assert.That(() => regex.IsMatch(new string('a', 100)), Throws.TypeOf<TimeoutException>().With.Message.EqualTo(
            @"To match a text of 100 UTF-16 code units with the pattern '^(a*)*(a*)*\1b$' took longer than 1 s. Without back-references and large "
            + "repetitions it takes less."));
        Assert.That(watch.Elapsed, Is.LessThan(Bearable));
    }

    [Test]
    public void A_pattern_with_very_many_characters_is_read_quickly_and_matches_all_the_same()
    {
        var characters = Enumerable.Range(0x4E00, 1000).Concat(Enumerable.Range(0x20000, 1000)).Select(char.ConvertFromUtf32).ToList();
        var watch = Stopwatch.StartNew();
        var regex = XPathRegex.Parse($"^(?:{string.Join('|', characters)})$", "");
        Assert.That(characters.All(regex.IsMatch));
        Assert.That(regex.IsMatch(characters[0] + characters[1]) || regex.IsMatch("a"), Is.False);
        Assert.That(watch.Elapsed, Is.LessThan(Bearable));
    }

    [TestCase(10, true)]
    [TestCase(11, false)]
    public void There_are_stand_ins_for_so_many_kinds_of_characters(int bits, bool expected)
    {
        // Each set has the characters with one bit, so that any two characters are told apart.
        var sets = Enumerable.Range(0, bits).Select(bit => CodePointSet.Of(
            Enumerable.Range(0, 1 << bits).Where(c => (c >> bit & 1) == 1).Select(c => new CodePointRange(0x10000 + c, 0x10000 + c)))).ToHashSet();
        Assert.That(StandIns.For(sets), expected ? Is.Not.Null : Is.Null);
    }

    [TestCase(@"\p{L}", "")]
    [TestCase(@"[^\p{L}]", "i")]
    [TestCase(@"[\p{L}-[\p{Lu}]]", "")]
    [TestCase("[!-z]", "i")]
    [TestCase(@"\w\W", "x")]
    [TestCase("a", "i")]
    [TestCase("[", "")]
    [TestCase("|", "")]
    [TestCase("a|", "")]
    [TestCase("a?", "")]
    [TestCase("()", "")]
    [TestCase("^", "m")]
    public void The_longest_patterns_are_read_in_bounded_time(string part, string flags)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            _ = XPathRegex.Parse(string.Concat(Enumerable.Repeat(part, XPathRegex.MaxLength / part.Length)), flags).IsMatch("some text");
        }
        catch (XPathRegexSyntaxException error)
        {
            Assert.That(error.Position, Is.GreaterThan(0));
        }

        Assert.That(watch.Elapsed, Is.LessThan(Bearable));
    }

    private static XPathRegexSyntaxException Fault(string pattern) => Assert.Throws<XPathRegexSyntaxException>(() => XPathRegex.Parse(pattern, ""))!;
}
