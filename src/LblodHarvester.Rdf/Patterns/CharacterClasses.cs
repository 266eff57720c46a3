namespace LblodHarvester.Rdf;

/// <summary>The classes of the escapes of one letter (XML Schema 1.1 Part 2, appendix G.4.2.5, [88] MultiCharEsc).</summary>
internal static class CharacterClasses
{
    private static readonly CodePointSet Space = CodePointSet.Union(
        CodePointSet.Of(' '), CodePointSet.Of('\t'), CodePointSet.Of('\n'), CodePointSet.Of('\r'));

    // XML 1.0, [4] NameStartChar and [4a] NameChar; their letters are those of names in Turtle.
    private static readonly Lazy<CodePointSet> NameStart = new(() => Where(c => c == ':' || NameCharacters.IsStart(c)));
    private static readonly Lazy<CodePointSet> Name = new(() => Where(c => c is ':' or '.' || NameCharacters.IsPart(c)));

    // All characters but those of punctuation, separators and others: '_' is punctuation, and no word character.
    private static readonly Lazy<CodePointSet> Word = new(() =>
        CodePointSet.Union(GeneralCategories.Named("P"), GeneralCategories.Named("Z"), GeneralCategories.Named("C")).Complement());

    /// <summary>The class of '\' with a letter; null where there is none.</summary>
    internal static CodePointSet? OfEscape(int letter) => letter switch
    {
        's' => Space,
        'S' => Space.Complement(),
        'i' => NameStart.Value,
        'I' => NameStart.Value.Complement(),
        'c' => Name.Value,
        'C' => Name.Value.Complement(),
        'd' => GeneralCategories.Named("Nd"),
        'D' => GeneralCategories.Named("Nd").Complement(),
        'w' => Word.Value,
        'W' => Word.Value.Complement(),
        _ => null,
    };

    private static CodePointSet Where(Func<int, bool> isIn) => CodePointSet.Of(
        CodePointSet.All.Ranges.ToArray().SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1))
            .Where(isIn).Select(c => new CodePointRange(c, c)));
}
