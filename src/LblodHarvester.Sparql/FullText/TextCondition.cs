namespace LblodHarvester.Sparql.FullText;

/// <summary>What a text query asks of a text. What it says of the words decides; an index only finds what may fulfil it.</summary>
internal abstract record TextCondition
{
    /// <summary>Whether <see cref="Lookup"/> finds the texts that fulfil the condition and no others.</summary>
    internal abstract bool IsExact { get; }

    /// <summary>Finds all texts that fulfil the condition, and maybe others.</summary>
    internal abstract TextLookup Lookup { get; }

    /// <summary>The conditions in it that say something that a text is to have.</summary>
    internal virtual IEnumerable<TextCondition> Sought => [this];

    /// <summary>How often words fulfil it.</summary>
    internal abstract int CountIn(List<Word> words);

    /// <summary>Whether a text with these words fulfils it.</summary>
    internal virtual bool IsMetBy(List<Word> words) => CountIn(words) > 0;
}
