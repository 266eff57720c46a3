namespace LblodHarvester.Sparql.FullText;

/// <summary>Words that follow each other.</summary>
/// <param name="Words">The words.</param>
/// <param name="IsLiteral">Whether they are to be written so, or only to have the same stems.</param>
internal sealed record PhraseCondition(IReadOnlyList<Word> Words, bool IsLiteral) : TextCondition
{
    internal override bool IsExact => false;

    internal override TextLookup Lookup =>
        new TextAll([.. Words.Select(word => word.Stem).Distinct().Select(stem => new TextTerm(stem, IsPrefix: false))], []);

    internal override int CountIn(List<Word> words)
    {
        var count = 0;
        for (var start = 0; start + Words.Count <= words.Count; start++)
        {
            if (IsAt(words, start))
                count++;
        }

        return count;
    }

    private bool IsAt(List<Word> words, int start)
    {
        for (var i = 0; i < Words.Count; i++)
        {
            var (sought, there) = (Words[i], words[start + i]);
            if (IsLiteral ? sought.Form != there.Form : sought.Stem != there.Stem)
                return false;
        }

        return true;
    }
}
