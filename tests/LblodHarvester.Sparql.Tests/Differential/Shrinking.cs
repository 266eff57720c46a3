using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Tests.Differential;

/// <summary>Makes a case that fails smaller as long as it fails.</summary>
internal static class Shrinking
{
    private const int MostTries = 600;

    /// <summary>The smallest case found.</summary>
    /// <param name="query">The query.</param>
    /// <param name="quads">The dataset.</param>
    /// <param name="fails">Whether a case fails as the first one does; a text that is no query does not.</param>
    internal static (Fragment Query, IReadOnlyList<Quad> Quads) Smallest(
        Fragment query, IReadOnlyList<Quad> quads, Func<Fragment, IReadOnlyList<Quad>, bool> fails)
    {
        var tries = 0;
        while (Smaller(query, quads, fails, ref tries) is { } smaller)
            (query, quads) = smaller;
        return (query, quads);
    }

    private static (Fragment Query, IReadOnlyList<Quad> Quads)? Smaller(
        Fragment query, IReadOnlyList<Quad> quads, Func<Fragment, IReadOnlyList<Quad>, bool> fails, ref int tries)
    {
        var length = query.ToString().Length;
        foreach (var candidate in Queries(query))
        {
            if (tries++ > MostTries)
                return null;
            if (candidate.ToString().Length < length && fails(candidate, quads))
                return (candidate, quads);
        }

        for (var size = quads.Count / 2; size > 0; size /= 2)
        {
            for (var start = 0; start < quads.Count; start += size)
            {
                Quad[] fewer = [.. quads.Take(start), .. quads.Skip(start + size)];
                if (tries++ <= MostTries && fails(query, fewer))
                    return (query, fewer);
            }
        }

        return null;
    }

    private static IEnumerable<Fragment> Queries(Fragment query)
    {
        foreach (var part in query.All())
        {
            if (part.IsRemovable)
                yield return query.With(part, null);
            foreach (var inner in part.All().Skip(1).Where(inner => inner.Kind == part.Kind))
                yield return query.With(part, inner);
            if (part.Kind == "expression")
                yield return query.With(part, new Fragment("expression", ["1"]));
        }
    }
}
