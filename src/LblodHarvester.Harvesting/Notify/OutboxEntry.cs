using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Notify;

/// <summary>
/// A reportable besluitenlijst in the outbox, one per submitted resource however many pages carry it. When a page is published again, an
/// entry that is <see cref="OutboxState.Held"/> is replaced by the new one, or taken out when the page no longer leads to one; an entry in
/// any
/// other state stays as it is, because a melding that was sent cannot be corrected.
/// </summary>
/// <param name="Resource">The submitted resource: the idempotency key.</param>
/// <param name="SourceId">The source that reports it.</param>
/// <param name="Organization">The bestuurseenheid on whose behalf it is reported.</param>
/// <param name="Page">The page that carries it.</param>
/// <param name="State">How it stands.</param>
/// <param name="Reason">Why it is held, or what the last answer was; null when there is nothing to say.</param>
/// <param name="Attempts">How many times it was sent.</param>
/// <param name="DueAt">When it is to be sent (again).</param>
/// <param name="CreatedAt">When it entered the outbox.</param>
/// <param name="AcceptedAt">When the Loket accepted it, or null.</param>
/// <param name="Submission">The submission IRI that the Loket answered, or null.</param>
/// <param name="SessionStart">The start of the zitting, or null when unknown.</param>
public sealed record OutboxEntry(
    Iri Resource,
    string SourceId,
    Iri? Organization,
    Uri Page,
    OutboxState State,
    string? Reason,
    int Attempts,
    DateTimeOffset DueAt,
    DateTimeOffset CreatedAt,
    DateTimeOffset? AcceptedAt,
    Iri? Submission,
    DateTimeOffset? SessionStart);
