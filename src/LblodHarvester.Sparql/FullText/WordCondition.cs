namespace LblodHarvester.Sparql.FullText;

/// <summary>A word with this stem.</summary>
internal sealed record WordCondition(string Stem) : TextCondition
{
    internal override bool IsExact => true;

    internal override TextLookup Lookup => new TextTerm(Stem, IsPrefix: false);

    internal override int CountIn(List<Word> words) => words.Count(word => word.Stem == Stem);
}
