using LblodHarvester.Harvesting.Normalise;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Tests.Normalise;

/// <summary>Whether the repairs that are recorded lead from the triple as extracted to the triple as kept, and nothing else was changed.</summary>
internal static class RecordedRepairs
{
    /// <summary>What is wrong, or null.</summary>
    internal static string? FindFault(NormalisedTriple kept)
    {
        var (before, origin) = kept.Extracted;
        var repairs = new Queue<Repair>(kept.Repairs);
        return Follow(before.Subject, kept.Triple.Subject, origin.Subject, repairs)
            ?? Follow(before.Predicate, kept.Triple.Predicate, origin.Predicate, repairs)
            ?? Follow(before.Object, kept.Triple.Object, origin.Object, repairs)
            ?? (repairs.Count > 0 ? $"{repairs.Peek()} did not happen." : null);
    }

    private static string? Follow(Term before, Term after, SourcePlace place, Queue<Repair> repairs)
    {
        var term = before.ToString()!;
        while (term != after.ToString() && repairs.TryDequeue(out var repair))
        {
            if (repair.Before != term || repair.After == term || !IsAt(repair, place))
                return $"{repair} is no repair of {term} at {place}.";
            term = repair.After;
        }

        return term == after.ToString() ? null : $"{before} became {after}, and no repair says so.";
    }

    // A datatype has an attribute of its own, beside that of the value.
    private static bool IsAt(Repair repair, SourcePlace place) => repair.Place == place || repair is { Rule: "datatype-spelling", Place.Attribute: "datatype" };
}
