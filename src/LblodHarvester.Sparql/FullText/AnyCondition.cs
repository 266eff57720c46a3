namespace LblodHarvester.Sparql.FullText;

/// <summary>Any of some conditions.</summary>
/// <param name="Alternatives">The conditions; at least two.</param>
internal sealed record AnyCondition(IReadOnlyList<TextCondition> Alternatives) : TextCondition
{
    internal override bool IsExact => Alternatives.All(condition => condition.IsExact);

    internal override TextLookup Lookup => new TextAny([.. Alternatives.Select(condition => condition.Lookup)]);

    internal override IEnumerable<TextCondition> Sought => Alternatives.SelectMany(condition => condition.Sought);

    internal override int CountIn(List<Word> words) => Alternatives.Sum(condition => condition.CountIn(words));

    internal override bool IsMetBy(List<Word> words) => Alternatives.Any(condition => condition.IsMetBy(words));
}
