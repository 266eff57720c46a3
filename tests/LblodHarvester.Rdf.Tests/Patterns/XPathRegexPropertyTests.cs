using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace LblodHarvester.Rdf.Tests.Patterns;

/// <summary>Random patterns on random texts match as the reference matcher says, and random text is a pattern or is refused.</summary>
public sealed class XPathRegexPropertyTests
{
    private static readonly Gen<ReferencePattern> Characters = Gen.Elements<ReferencePattern>(
        new ReferenceCharacter("a", c => c.Value == 'a'),
        new ReferenceCharacter("b", c => c.Value == 'b'),
        new ReferenceCharacter(@"\n", c => c.Value == '\n'),
        new ReferenceCharacter("😀", c => c.Value == 0x1F600),
        new ReferenceCharacter("[ab]", c => c.Value is 'a' or 'b'),
        new ReferenceCharacter("[^a]", c => c.Value != 'a'),
        new ReferenceCharacter("[a-😀]", c => c.Value is >= 'a' and <= 0x1F600),
        new ReferenceCharacter("[😀-😎]", c => c.Value is >= 0x1F600 and <= 0x1F60E),
        new ReferenceCharacter("[^😀\\n]", c => c.Value is not (0x1F600 or '\n')),
        new ReferenceCharacter("[^a-[😁b]]", c => c.Value is not ('a' or 'b' or 0x1F601)),
        new ReferenceCharacter(@"\s", c => c.Value is ' ' or '\t' or '\n' or '\r'),
        new ReferenceCharacter(@"\S", c => c.Value is not (' ' or '\t' or '\n' or '\r')),
        new ReferenceCharacter(@"\P{Ll}", c => Rune.GetUnicodeCategory(c) != UnicodeCategory.LowercaseLetter),
        new ReferenceCharacter("[a-[a]]", _ => false),
        new ReferenceDot());

    private static readonly Gen<ReferencePattern> Atoms = Gen.Frequency(
        (5, Characters),
        (1, Gen.Elements<ReferencePattern>(new ReferenceAnchor(IsStart: true), new ReferenceAnchor(IsStart: false))));

    private static readonly Gen<(int Min, int? Max, string Quantifier)> Quantifiers = Gen.Elements<(int, int?, string)>(
        (0, 1, "?"), (0, null, "*"), (1, null, "+"), (0, 1, "??"), (0, null, "*?"), (2, 2, "{2}"), (1, null, "{1,}"), (0, 2, "{0,2}"), (1, 3, "{1,3}?"), (0, 0, "{0}"));

    private static readonly Gen<ReferencePattern> Patterns = Gen.Sized(size => PatternOf(Math.Min(size, 12)));

    // A group that all groups after it can refer to, in the order of their numbers.
    private static readonly Gen<ReferencePattern> PatternsWithBackReferences =
        from first in PatternOf(3)
        from between in PatternOf(3)
        from second in PatternOf(3)
        from after in PatternOf(3)
        from number in Gen.Choose(1, 2)
        from quantifier in Quantifiers
        let head = new ReferenceSequence(Repeated(new ReferenceGroup(1, first), quantifier), new ReferenceSequence(between, new ReferenceGroup(2, second)))
        select (ReferencePattern)new ReferenceSequence(new ReferenceSequence(head, new ReferenceBackReference(number)), after);

    private static readonly Gen<string> Texts = Gen.Elements("a", "b", "\n", "\r", "😀", "😁", " ", "aa", "\n\n").ArrayOf()
        .Select(parts => string.Concat(parts.Take(7)));

    private static readonly Gen<string> Flags = Gen.Elements("", "m", "s", "sm");

    private static readonly Gen<string> PatternTexts = Gen.Frequency(
        (4, Gen.Elements(
            "(", ")", "[", "]", "[^", "-", "-[", "{", "}", "{2,3}", "{9}", "*", "+", "?", "|", ".", "^", "$", "\\", "\\1", "\\2", "\\d", "\\p{", "\\p{Lu}",
            "\\P{IsGreek}", "(?:", "(?", "\\c", "\\w", " ", "\t", "}}")),
        (2, Gen.Elements("a", "b", "9", ",", "é", "😀", "\n", "k")),
        (1, Gen.Choose(0, 0xFFFF).Select(c => ((char)c).ToString())))
        .ArrayOf().Select(string.Concat);

    [Test]
    public void A_pattern_matches_what_the_reference_matches() => Check(Patterns, testCount: 2000);

    [Test]
    public void A_pattern_with_back_references_matches_what_the_reference_matches() => Check(PatternsWithBackReferences, testCount: 1500);

    [Test]
    public void Any_text_is_a_pattern_or_is_refused() => Prop.ForAll(
        (from pattern in PatternTexts
         from text in Gen.OneOf(Texts, PatternTexts)
         from flags in Gen.Elements("", "i", "x", "q", "m", "smixq", "smix")
         select (pattern, text, flags)).ToArbitrary(),
        example =>
        {
            try
            {
                var regex = XPathRegex.Parse(example.pattern, example.flags);
                return regex.IsMatch(example.text) == regex.IsMatch(example.text);
            }
            catch (XPathRegexSyntaxException error)
            {
                return error.Position >= 1 && error.Position <= example.pattern.EnumerateRunes().Count() + 1;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Test]
    public void A_quoted_text_matches_the_texts_that_contain_it() => Prop.ForAll(
        (from pattern in PatternTexts.Select(WellFormed) from before in Texts from after in Texts select (pattern, before, after)).ToArbitrary(),
        example => XPathRegex.Parse(example.pattern, "q").IsMatch(example.before + example.pattern + example.after)
            && XPathRegex.Parse(example.pattern, "qi").IsMatch(example.before + example.pattern + example.after)
            && XPathRegex.Parse(example.pattern, "q").IsMatch(example.before) == example.before.Contains(example.pattern, StringComparison.Ordinal))
        .QuickCheckThrowOnFailure();

    private static void Check(Gen<ReferencePattern> patterns, int testCount) => Prop.ForAll(
        (from pattern in patterns from text in Texts from flags in Flags select (pattern, text, flags)).ToArbitrary(),
        example =>
        {
            var text = new ReferenceText([.. example.text.EnumerateRunes()], IsMultiLine: example.flags.Contains('m'), IsDotAll: example.flags.Contains('s'));
            return XPathRegex.Parse($"{example.pattern}", example.flags).IsMatch(example.text) == example.pattern.IsMatch(text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(testCount));

    private static Gen<ReferencePattern> PatternOf(int size) => size <= 1 ? Atoms : Gen.Frequency(
        (2, Atoms),
        (4, from first in PatternOf(size / 2) from second in PatternOf(size / 2) select (ReferencePattern)new ReferenceSequence(first, second)),
        (2, from first in PatternOf(size / 2) from second in PatternOf(size / 2) select (ReferencePattern)new ReferenceChoice(first, second)),
        (3, from body in PatternOf(size / 2) from quantifier in Quantifiers select (ReferencePattern)Repeated(body, quantifier)));

    private static ReferenceRepetition Repeated(ReferencePattern body, (int Min, int? Max, string Quantifier) quantifier) =>
        new ReferenceRepetition(body, quantifier.Min, quantifier.Max, quantifier.Quantifier);

    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes());
}
