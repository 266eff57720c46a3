using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Bench.Differences;

/// <summary>How the distinct triples of a page differ between the two, blank nodes matched by what is said of them.</summary>
internal sealed class PageDifference
{
    private PageDifference(string page, Graph ours, Graph theirs, IReadOnlyList<Difference> onlyOurs, IReadOnlyList<Difference> onlyTheirs)
    {
        Page = page;
        Ours = ours.Count;
        Theirs = theirs.Count;
        OnlyOurs = onlyOurs;
        OnlyTheirs = onlyTheirs;
        TagsInOtherCase = CountTagsInOtherCase(ours, theirs);
    }

    /// <summary>The page.</summary>
    internal string Page { get; }

    /// <summary>How many distinct triples we read.</summary>
    internal int Ours { get; }

    /// <summary>How many distinct triples they read.</summary>
    internal int Theirs { get; }

    /// <summary>The triples that only we read.</summary>
    internal IReadOnlyList<Difference> OnlyOurs { get; }

    /// <summary>The triples that only they read.</summary>
    internal IReadOnlyList<Difference> OnlyTheirs { get; }

    /// <summary>How many of the triples that both read are written differently: the language tag in another case, which is the same literal.</summary>
    internal int TagsInOtherCase { get; }

    /// <summary>Compares what was read in a page.</summary>
    internal static PageDifference Between(string page, IReadOnlyList<ExtractedTriple> extracted, Graph theirs)
    {
        var ours = new Graph(extracted.Select(one => one.Triple));
        var diff = GraphDiff.Between(ours, theirs);
        var rules = new DifferenceRules(extracted, diff);
        return new PageDifference(page, ours, theirs, rules.OnlyOurs(), rules.OnlyTheirs());
    }

    /// <summary>The differences of a kind.</summary>
    internal (int Ours, int Theirs) Count(DifferenceKind kind) =>
        (OnlyOurs.Count(difference => difference.Kind == kind), OnlyTheirs.Count(difference => difference.Kind == kind));

    private static int CountTagsInOtherCase(Graph ours, Graph theirs)
    {
        var written = theirs.Select(triple => triple.ToString()).ToHashSet(StringComparer.Ordinal);
        return ours.Count(triple => triple is { Subject: Iri, Object: Literal { Language: not null } }
            && theirs.Contains(triple) && !written.Contains(triple.ToString()));
    }
}

/// <summary>A triple that one side has, and why as far as a rule can tell.</summary>
internal sealed record Difference(Triple Triple, DifferenceKind Kind);
