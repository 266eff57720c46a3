namespace LblodHarvester.Sparql.FullText;

/// <summary>A word that begins with this, as it is written.</summary>
internal sealed record PrefixCondition(string Prefix) : TextCondition
{
    // A form that is its own stem is in the index as a stem, among the stems of other forms.
    internal override bool IsExact => false;

    internal override TextLookup Lookup =>
        new TextAny([new TextTerm(Prefix, IsPrefix: true), new TextTerm(WordTable.FormMark + Prefix, IsPrefix: true)]);

    internal override int CountIn(List<Word> words) => words.Count(word => word.Form.StartsWith(Prefix, StringComparison.Ordinal));
}
