namespace LblodHarvester.Sparql.FullText;

/// <summary>All of some conditions, and none of others.</summary>
/// <param name="Required">Those that are to be met; at least one.</param>
/// <param name="Excluded">Those that are not to be met.</param>
internal sealed record AllCondition(IReadOnlyList<TextCondition> Required, IReadOnlyList<TextCondition> Excluded) : TextCondition
{
    internal override bool IsExact => Required.Concat(Excluded).All(condition => condition.IsExact);

    // What an index finds too much of may not be left out by it.
    internal override TextLookup Lookup => new TextAll(
        [.. Required.Select(condition => condition.Lookup)],
        [.. Excluded.Where(condition => condition.IsExact).Select(condition => condition.Lookup)]);

    internal override IEnumerable<TextCondition> Sought => Required.SelectMany(condition => condition.Sought);

    internal override int CountIn(List<Word> words) => IsMetBy(words) ? Required.Sum(condition => condition.CountIn(words)) : 0;

    internal override bool IsMetBy(List<Word> words) =>
        Required.All(condition => condition.IsMetBy(words)) && !Excluded.Any(condition => condition.IsMetBy(words));
}
