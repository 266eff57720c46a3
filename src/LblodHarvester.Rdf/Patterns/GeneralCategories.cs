using System.Globalization;

namespace LblodHarvester.Rdf;

/// <summary>The general categories of Unicode by their names (XML Schema 1.1 Part 2, [89] IsCategory), as this version of .NET knows them.</summary>
internal static class GeneralCategories
{
    private static readonly Dictionary<UnicodeCategory, string> Names = new()
    {
        [UnicodeCategory.UppercaseLetter] = "Lu",
        [UnicodeCategory.LowercaseLetter] = "Ll",
        [UnicodeCategory.TitlecaseLetter] = "Lt",
        [UnicodeCategory.ModifierLetter] = "Lm",
        [UnicodeCategory.OtherLetter] = "Lo",
        [UnicodeCategory.NonSpacingMark] = "Mn",
        [UnicodeCategory.SpacingCombiningMark] = "Mc",
        [UnicodeCategory.EnclosingMark] = "Me",
        [UnicodeCategory.DecimalDigitNumber] = "Nd",
        [UnicodeCategory.LetterNumber] = "Nl",
        [UnicodeCategory.OtherNumber] = "No",
        [UnicodeCategory.SpaceSeparator] = "Zs",
        [UnicodeCategory.LineSeparator] = "Zl",
        [UnicodeCategory.ParagraphSeparator] = "Zp",
        [UnicodeCategory.Control] = "Cc",
        [UnicodeCategory.Format] = "Cf",
        [UnicodeCategory.PrivateUse] = "Co",
        [UnicodeCategory.OtherNotAssigned] = "Cn",
        [UnicodeCategory.ConnectorPunctuation] = "Pc",
        [UnicodeCategory.DashPunctuation] = "Pd",
        [UnicodeCategory.OpenPunctuation] = "Ps",
        [UnicodeCategory.ClosePunctuation] = "Pe",
        [UnicodeCategory.InitialQuotePunctuation] = "Pi",
        [UnicodeCategory.FinalQuotePunctuation] = "Pf",
        [UnicodeCategory.OtherPunctuation] = "Po",
        [UnicodeCategory.MathSymbol] = "Sm",
        [UnicodeCategory.CurrencySymbol] = "Sc",
        [UnicodeCategory.ModifierSymbol] = "Sk",
        [UnicodeCategory.OtherSymbol] = "So",
    };

    private static readonly Lazy<Dictionary<string, CodePointSet>> Sets = new(ReadAll);

    /// <summary>The characters of a category, or null where none is called so; surrogates are no characters, and Cs is no category here.</summary>
    internal static CodePointSet? Find(string name) => Sets.Value.GetValueOrDefault(name);

    /// <summary>The characters of a category that exists.</summary>
    internal static CodePointSet Named(string name) => Sets.Value[name];

    private static Dictionary<string, CodePointSet> ReadAll()
    {
        var ranges = Names.Values.ToDictionary(name => name, _ => new List<CodePointRange>());
        foreach (var range in CodePointSet.All.Ranges)
        {
            for (var first = range.First; first <= range.Last;)
            {
                var category = CharUnicodeInfo.GetUnicodeCategory(first);
                var last = first;
                while (last < range.Last && CharUnicodeInfo.GetUnicodeCategory(last + 1) == category)
                    last++;
                ranges[Names[category]].Add(new CodePointRange(first, last));
                first = last + 1;
            }
        }

        var sets = ranges.ToDictionary(pair => pair.Key, pair => CodePointSet.Of(pair.Value));
        foreach (var group in Names.Values.GroupBy(name => name[..1]).ToList())
            sets[group.Key] = CodePointSet.Union([.. group.Select(name => sets[name])]);
        return sets;
    }
}
