using System.Diagnostics;

namespace LblodHarvester.Rdf.Tests.Patterns;

/// <summary>Patterns and texts that are made to do harm.</summary>
public sealed class XPathRegexLimitTests
{
    private static readonly TimeSpan Bearable = TimeSpan.FromSeconds(10);

    [Test]
    public void A_pattern_has_a_greatest_length()
    {
        Assert.That(XPathRegex.Parse(new string('a', XPathRegex.MaxSize), "").IsMatch("a"), Is.False);
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

    [TestCase("a{5001}", 3, "'5001'", "a number of times of at most 5000")]
    [TestCase("a{1000000}", 3, "'10000'", "a number of times of at most 5000")]
    [TestCase("a{1,99999999999999999999}", 5, "'99999'", "a number of times of at most 5000")]
    [TestCase("x(ab{50}){100}", 2, "'(ab{50}){100}'", "at most 5000 atoms when all repetitions are written out, not 5100")]
    [TestCase("(?:(?:a{100}){100}){100}", 4, "'(?:a{100}){100}'", "at most 5000 atoms when all repetitions are written out, not 10000")]
    [TestCase("a{4000}b{2000}", 1, "'a{4000}b{2000}'", "not 6000")]
    [TestCase("a{4000}|b{2000}", 1, "'a{4000}|b{2000}'", "not 6000")]
    [TestCase("((){5000}){5000}", 1, "'((){5000}){5000}'", "not 25000000")]
    [TestCase("(a{4999,}){2}", 1, "'(a{4999,}){2}'", "not 10000")]
    public void Repetitions_have_a_greatest_number(string pattern, int position, string found, string expected)
    {
        var error = Fault(pattern);
        Assert.That((error.Position, error.Found), Is.EqualTo((position, found)));
        Assert.That(error.Expected, Does.EndWith(expected));
    }

    [TestCase("^a{5000}$")]
    [TestCase("^(?:a{0,50}){0,100}$")]
    [TestCase("^(?:a?){5000}$")]
    [TestCase("^(?:(?:a?b?){50}){50}$")]
    [TestCase(@"^[\w]{5000}$|x")]
    [TestCase(@"^.{1,4999}$")]
    [TestCase(@"^(?:\p{L}\p{Nd}|\p{L}[^\p{So}]){1,1250}$")]
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
            @"To match a text of 100 UTF-16 code units with the pattern '^(a*)*(a*)*\1b$' took longer than 1 s. Patterns without back-references take time "
            + "in proportion to the text."));
        Assert.That(watch.Elapsed, Is.LessThan(Bearable));
    }

    [Test]
    public void Classes_that_tell_too_many_characters_beyond_the_BMP_apart_are_refused()
    {
        Assert.That(XPathRegex.Parse(Literal(StandIns.MostKinds - 1), "").IsMatch(char.ConvertFromUtf32(0x10001)), Is.False);
        var error = Fault(Literal(StandIns.MostKinds));
        Assert.That(error.Message, Is.EqualTo(
            "character 1 of the pattern: found a pattern with too many classes, expected classes that tell at most 2047 kinds of characters beyond U+FFFF apart"));

        static string Literal(int characters) => "x?" + string.Concat(Enumerable.Range(0x10000, characters).Select(char.ConvertFromUtf32));
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
