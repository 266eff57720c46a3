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
