using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Notify;

/// <summary>One notification rule: whether a type of document or decision must be reported, by whom and when.</summary>
/// <param name="Id">The rule's IRI, as published.</param>
/// <param name="Obligatory">Whether there is a duty to report; false allows it only.</param>
/// <param name="ValidFrom">The first day (Europe/Brussels) of a zitting for which it holds; null for always.</param>
/// <param name="ValidThrough">The last such day, included; null for no end.</param>
/// <param name="UnitClasses">The classes of bestuurseenheid for which it holds.</param>
public sealed record NotificationRule(Iri Id, bool Obligatory, DateOnly? ValidFrom, DateOnly? ValidThrough, IReadOnlySet<Iri> UnitClasses)
{
    /// <summary>Whether the rule holds on any of the days.</summary>
    public bool HoldsWithin(SessionDays days) =>
        (ValidFrom is null || ValidFrom <= days.Last) && (ValidThrough is null || ValidThrough >= days.First);
}

/// <summary>
/// The days (Europe/Brussels) on which a zitting may have started: one when it is known, else all that are still of interest.
/// </summary>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them, included.</param>
public readonly record struct SessionDays(DateOnly First, DateOnly Last)
{
    /// <summary>The day on which the zitting started.</summary>
    public static SessionDays On(DateOnly day) => new(day, day);

    /// <summary>An unknown day, but not before the given one.</summary>
    public static SessionDays From(DateOnly day) => new(day, DateOnly.MaxValue);
}
