using System.Globalization;
using System.Text;

namespace LblodHarvester.Rdf.Tests.Patterns;

/// <summary>Classes of characters, and characters beyond U+FFFF.</summary>
public sealed class XPathRegexCharacterTests
{
    private static readonly string[] Categories =
    [
        "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po",
        "Z", "Zs", "Zl", "Zp", "S", "Sm", "Sc", "Sk", "So", "C", "Cc", "Cf", "Co", "Cn",
    ];

    private static readonly Dictionary<UnicodeCategory, string> Abbreviations = new()
    {
        [UnicodeCategory.UppercaseLetter] = "Lu",
        [UnicodeCategory.DecimalDigitNumber] = "Nd",
        [UnicodeCategory.ConnectorPunctuation] = "Pc",
        [UnicodeCategory.OtherSymbol] = "So",
        [UnicodeCategory.PrivateUse] = "Co",
        [UnicodeCategory.OtherNotAssigned] = "Cn",
    };

    private static IEnumerable<Rune> AllRunes =>
        Enumerable.Range(0, 0xD800).Concat(Enumerable.Range(0xE000, 0x110000 - 0xE000)).Select(c => new Rune(c));

    [TestCase("[abc]", "b", true)]
    [TestCase("[abc]", "d", false)]
    [TestCase("[a-c]", "b", true)]
    [TestCase("[a-c]", "-", false)]
    [TestCase("[^a-c]", "d", true)]
    [TestCase("[^a-c]", "b", false)]
    [TestCase("[a^]", "^", true)]
    [TestCase("[^^]", "^", false)]
    [TestCase("[-a]", "-", true)]
    [TestCase("[a-]", "-", true)]
    [TestCase("[^-a]", "-", false)]
    [TestCase("[^-]", "-", false)]
    [TestCase("[-]", "-", true)]
    [TestCase("[a-z-9]", "-", true)]
    [TestCase(@"[\w-.]", "-", true)]
    [TestCase(@"[+\--/]", ".", true, Description = "A range from an escaped hyphen.")]
    [TestCase(@"[a\-z]", "b", false)]
    [TestCase(@"[!-\]]", "A", true)]
    [TestCase("[.*+?(){}|$]", "$", true)]
    [TestCase("[.]", "a", false)]
    [TestCase(@"[\n\t\r]", "\t", true)]
    [TestCase(@"[\d\s]", "5", true)]
    [TestCase(@"[^\d\s]", "5", false)]
    [TestCase("[a-z-[aeiou]]", "b", true)]
    [TestCase("[a-z-[aeiou]]", "e", false)]
    [TestCase("[a-z-[aeiou-[e]]]", "e", true)]
    [TestCase("[^a-z-[0-9]]", "5", false)]
    [TestCase("[^a-z-[0-9]]", "A", true)]
    [TestCase("[a-z-[^b]]", "b", true)]
    [TestCase("[a-z-[^b]]", "c", false)]
    [TestCase("[a--[a]]", "-", true, Description = "The first hyphen is a character.")]
    [TestCase("[a--[a]]", "a", false)]
    [TestCase("[a-[a]]", "a", false)]
    [TestCase(@"[\p{L}-[\p{Lu}]]", "a", true)]
    [TestCase(@"[\p{L}-[\p{Lu}]]", "A", false)]
    [TestCase("[a-😀]", "\uD7FF", true)]
    [TestCase("[a-😀]", "😀", true)]
    [TestCase("[a-😀]", "😁", false)]
    public void Character_class_expressions(string pattern, string text, bool expected) => Verify(pattern, text, expected);

    [TestCase(".")]
    [TestCase("[^a]")]
    [TestCase("[😀-😎]")]
    [TestCase("[😀]")]
    [TestCase(@"\S")]
    [TestCase(@"\p{So}")]
    [TestCase(@"\P{L}")]
    [TestCase(@"\p{IsEmoticons}")]
    [TestCase(@"\W|\w")]
    [TestCase("😀|x")]
    public void A_character_beyond_the_BMP_is_one(string pattern)
    {
        foreach (var wrapped in new[] { $"^({pattern})$", $@"^(x?)({pattern})\1$" })
        {
            var regex = XPathRegex.Parse(wrapped, "");
            Assert.That(regex.IsMatch("😀"), wrapped);
            Assert.That(regex.IsMatch("😀😀"), Is.False, wrapped);
        }
    }

    [TestCase("^[😀-😎]$", "😏", false)]
    [TestCase("^[^😀-😎]$", "😏", true)]
    [TestCase("^[^😀-😎]$", "😎", false)]
    [TestCase("^😀{2}$", "😀😀", true)]
    [TestCase("^😀{2}$", "😀", false)]
    [TestCase("^.{2}$", "😀a", true)]
    [TestCase("^[𐀀-\U0010FFFF]*$", "𐀀😀\U0010FFFF", true)]
    [TestCase("^[𐀀-\U0010FFFF]*$", "𐀀a", false)]
    [TestCase("^(😀|😁)[😁-😃-[😂]]x$", "😀😃x", true)]
    [TestCase("^(😀|😁)[😁-😃-[😂]]x$", "😀😂x", false)]
    [TestCase("^(😀|😁)[😁-😃-[😂]]x$", "😃😃x", false)]
    public void Characters_beyond_the_BMP_in_classes(string pattern, string text, bool expected)
    {
        Assert.That(XPathRegex.Parse(pattern, "").IsMatch(text), Is.EqualTo(expected));
        Assert.That(XPathRegex.Parse($@"()(?:{pattern})\1", "").IsMatch(text), Is.EqualTo(expected), "with backtracking");
    }

    [Test]
    public void A_surrogate_that_is_no_pair_in_a_text_is_the_replacement_character()
    {
        foreach (var text in new[] { "\uD83D", "\uDE00", "\uFFFD" })
        {
            foreach (var pattern in new[] { "^.$", "^\uFFFD$", "^()[\uFFFD]\\1$" })
                Assert.That(XPathRegex.Parse(pattern, "").IsMatch(text), pattern);
        }

        Assert.That(XPathRegex.Parse("^..$", "").IsMatch("\uDE00\uD83D"));
        Assert.That(XPathRegex.Parse(@"^(.)\1$", "").IsMatch("\uDE00\uD83D"));
    }

    [TestCase('s', "\t\n\r ")]
    [TestCase('i', ":_AZazÀ\u00F8\u02FF\u0370\u200C\u3001\uFFFD𐀀\U000EFFFF")]
    [TestCase('c', ":_.-0Aaz\u00B7\u0300\u203F\u0370𐀀")]
    [TestCase('d', "09\u0660\u0966𝟎")]
    [TestCase('w', "aZ0é\u0301$+<|^`~😀𐐀")]
    public void An_escape_of_a_letter_has_these_characters(char letter, string characters)
    {
        var (positive, negative) = (XPathRegex.Parse($@"^\{letter}$", ""), XPathRegex.Parse($@"^\{char.ToUpperInvariant(letter)}$", ""));
        foreach (var text in characters.EnumerateRunes().Select(rune => rune.ToString()))
            Assert.That((positive.IsMatch(text), negative.IsMatch(text)), Is.EqualTo((true, false)), text);
    }

    [TestCase('s', "a\u00A0\u0085\u000B\u2003")]
    [TestCase('i', "-.0\u00B7\u00D7\u00F7\u0300\u037E\u2000\uFFFE\U000F0000")]
    [TestCase('c', " ,;/\u00D7\u037E\u2000\U000F0000")]
    [TestCase('d', "a²½Ⅷ")]
    [TestCase('w', "_-., \n\u00A0!\"«\u200B\u00AD\uE000\u0378\U000F0000")]
    public void An_escape_of_a_letter_has_not_these_characters(char letter, string characters)
    {
        var (positive, negative) = (XPathRegex.Parse($@"^\{letter}$", ""), XPathRegex.Parse($@"^\{char.ToUpperInvariant(letter)}$", ""));
        foreach (var text in characters.EnumerateRunes().Select(rune => rune.ToString()))
            Assert.That((positive.IsMatch(text), negative.IsMatch(text)), Is.EqualTo((false, true)), text);
    }

    [TestCaseSource(nameof(Categories))]
    public void A_category_has_a_complement(string category)
    {
        var (positive, negative) = (XPathRegex.Parse($@"^\p{{{category}}}$", ""), XPathRegex.Parse($@"^\P{{{category}}}$", ""));
        Assert.That(AllRunes.Where(rune => rune.Value % 31 == 0).Select(rune => rune.ToString()).Where(text => positive.IsMatch(text) == negative.IsMatch(text)), Is.Empty);
    }

    [Test]
    public void A_category_has_the_characters_that_Unicode_gives_it()
    {
        foreach (var (category, name) in Abbreviations)
        {
            var set = GeneralCategories.Find(name)!;
            Assert.That(AllRunes.Where(rune => set.Contains(rune.Value) != (Rune.GetUnicodeCategory(rune) == category)), Is.Empty, name);
        }
    }

    [Test]
    public void Each_character_has_one_category_and_one_group_of_categories()
    {
        foreach (var length in new[] { 1, 2 })
        {
            var sets = Categories.Where(name => name.Length == length).Select(name => GeneralCategories.Find(name)!).ToList();
            Assert.That(sets.Sum(Count), Is.EqualTo(Count(CodePointSet.All)));
            Assert.That(Count(CodePointSet.Union([.. sets])), Is.EqualTo(Count(CodePointSet.All)));
        }
    }

    [TestCase("IsBasicLatin", "a", "é")]
    [TestCase("IsLatin-1Supplement", "é", "a")]
    [TestCase("IsGreek", "α", "a")]
    [TestCase("IsGreekandCoptic", "α", "a")]
    [TestCase("IsCombiningMarksforSymbols", "\u20DD", "a")]
    [TestCase("IsPrivateUse", "\uE000", "a")]
    [TestCase("IsPrivateUse", "\U0010FFFD", "\uF900")]
    [TestCase("IsCJKUnifiedIdeographsExtensionB", "𠀀", "\u4E00")]
    [TestCase("IsSuperscriptsandSubscripts", "\u2070", "2")]
    [TestCase("IsSpecials", "\uFFFD", "a")]
    public void A_block_has_its_characters(string block, string inside, string outside)
    {
        Verify($@"\p{{{block}}}", inside, true);
        Verify($@"\P{{{block}}}", inside, false);
        Verify($@"\p{{{block}}}", outside, false);
    }

    [Test]
    public void Every_assigned_character_is_in_a_block_and_no_block_overlaps()
    {
        string[] former = ["Greek", "CombiningMarksforSymbols", "PrivateUse"];
        var blocks = UnicodeBlocks.Names.Except(former).Select(name => UnicodeBlocks.Find(name)!).ToList();
        var all = CodePointSet.Union([.. blocks]);
        Assert.That(blocks.Sum(Count), Is.EqualTo(Count(all)));
        Assert.That(AllRunes.Where(rune => !all.Contains(rune.Value) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.OtherNotAssigned), Is.Empty);
    }

    [Test]
    public void Every_name_of_a_block_can_be_written() =>
        Assert.That(UnicodeBlocks.Names, Has.All.Matches<string>(name => XPathRegex.Parse($@"\p{{Is{name}}}", "").IsMatch("") == false));

    private static int Count(CodePointSet set) => set.Ranges.ToArray().Sum(range => range.Last - range.First + 1);

    private static void Verify(string pattern, string text, bool expected)
    {
        Assert.That(XPathRegex.Parse($"^{pattern}$", "").IsMatch(text), Is.EqualTo(expected));
        Assert.That(XPathRegex.Parse($@"^()(?:{pattern})\1$", "").IsMatch(text), Is.EqualTo(expected), "with backtracking");
    }
}
