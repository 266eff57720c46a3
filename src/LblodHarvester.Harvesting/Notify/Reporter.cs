using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdf;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace LblodHarvester.Harvesting.Notify;

/// <summary>Step 8, first half: decides which documents of a page are reported to toezicht, by the notification rules.</summary>
public sealed class Reporter
{
    private readonly DutyToReport _duty;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;

    /// <summary>Makes a reporter.</summary>
    /// <param name="register">Whose bodies and units are whose, and of what class.</param>
    /// <param name="time">The clock.</param>
    /// <param name="rules">The notification rules; the program's own when null.</param>
    /// <param name="logger">Hears, at debug level, why a document is not reported.</param>
    /// <exception cref="RuleDataException">The program's own rules are wrong.</exception>
    public Reporter(Register register, TimeProvider time, NotificationRules? rules = null, ILogger<Reporter>? logger = null)
    {
        _duty = new DutyToReport(register, rules ?? NotificationRules.Default);
        _time = time;
        _logger = logger ?? NullLogger<Reporter>.Instance;
    }

    /// <summary>
    /// The outbox entries that the page leads to: none, unless the source reports by itself; at most one for each submitted resource. A
    /// document without an IRI of its own is held under the page's, for a person to see.
    /// </summary>
    public IReadOnlyList<OutboxEntry> Decide(ValidatedPage page, Source source)
    {
        var url = page.Normalised.Extracted.Fetched.Url;
        if (source.Loket is null)
        {
            _logger.LogDebug("{Page}: nothing is reported, source '{Source}' has no Loket key", url, source.Id);
            return [];
        }

        var entries = new OrderedDictionary<Iri, OutboxEntry>();
        foreach (var document in page.Documents)
        {
            if (Enter(document, source, url) is not { } entry)
                continue;
            // The same resource may be named twice, as when it has two types: what can be sent goes before what is held.
            if (!entries.TryAdd(entry.Resource, entry) && entries[entry.Resource].State == OutboxState.Held)
                entries[entry.Resource] = entry;
        }

        return [.. entries.Values];
    }

    private OutboxEntry? Enter(SubmittableDocument document, Source source, Uri page)
    {
        switch (_duty.Judge(document, source, page))
        {
            case ReportVerdict.Report report:
                return Entry(OutboxState.Pending, report.Organization, null);
            case ReportVerdict.Held held:
                return Entry(OutboxState.Held, held.Organization, string.Join('\n', held.Reasons));
            case ReportVerdict.NotReported not:
                _logger.LogDebug("{Page}:{Place}: {Resource} is not reported: {Why}", page, document.Place, document.Resource, not.Why);
                return null;
            case var other:
                throw new InvalidOperationException($"No entry is known for the verdict {other}.");
        }

        OutboxEntry Entry(OutboxState state, Iri? organization, string? reason)
        {
            var now = _time.GetUtcNow();
            var resource = document.Resource ?? Iri.Unchecked(page.AbsoluteUri);
            return new OutboxEntry(resource, source.Id, organization, page, state, reason, 0, now, now, null, null, document.SessionStart);
        }
    }
}
