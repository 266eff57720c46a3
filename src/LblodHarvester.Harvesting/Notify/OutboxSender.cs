using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Rdf;
using Microsoft.Extensions.Logging;

namespace LblodHarvester.Harvesting.Notify;

/// <summary>
/// Step 8, second half: sends what is due in the outbox, one melding at a time, at least once. Each attempt is written down before the
/// request leaves, so that after a crash an answer "submitted before" is known to be about ourselves.
/// </summary>
/// <remarks>
/// A refusal, and a source that can no longer report, end in <see cref="OutboxState.Dead"/> at once; no answer is tried again later. An
/// outbox
/// that cannot be written throws, before anything is sent. Safe to call from several threads: they take turns.
/// </remarks>
public sealed class OutboxSender : IDisposable
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromHours(6);

    private readonly IOutbox _outbox;
    private readonly ISourceStore _sources;
    private readonly ILoket _loket;
    private readonly NotifyOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<OutboxSender> _logger;
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Makes a sender.</summary>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public OutboxSender(
        IOutbox outbox, ISourceStore sources, ILoket loket, NotifyOptions options, TimeProvider time, ILogger<OutboxSender> logger)
    {
        options.Validate();
        _outbox = outbox;
        _sources = sources;
        _loket = loket;
        _options = options;
        _time = time;
        _logger = logger;
    }

    /// <summary>Sends every entry that is due now; returns the entries as they stand after it. Without a Loket nothing is sent.</summary>
    /// <exception cref="OperationCanceledException">Cancelled; an entry that was on its way is sent again.</exception>
    public async Task<IReadOnlyList<OutboxEntry>> SendDueAsync(CancellationToken cancellationToken)
    {
        if (_options.LoketUrl is null)
            return [];
        await _turn.WaitAsync(cancellationToken);
        try
        {
            var handled = new List<OutboxEntry>();
            foreach (var entry in await _outbox.DueAsync(_time.GetUtcNow(), cancellationToken))
            {
                var after = await SendAsync(entry, cancellationToken);
                // An answer in hand is written down even when the program is stopping.
                await _outbox.UpdateAsync(after, CancellationToken.None);
                Log(after);
                handled.Add(after);
            }

            return handled;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private async Task<OutboxEntry> SendAsync(OutboxEntry entry, CancellationToken cancellationToken)
    {
        var source = await _sources.FindAsync(entry.SourceId, cancellationToken);
        if (WhyNotSendable(entry, source) is { } reason)
            return entry with { State = OutboxState.Dead, Reason = reason };
        var credentials = source!.Loket!;
        var attempt = entry with { Attempts = entry.Attempts + 1 };
        await _outbox.UpdateAsync(attempt, cancellationToken);
        var melding = new MeldingRequest(entry.Organization!, credentials, entry.Resource, entry.Page);
        _logger.LogDebug("Reporting {Resource}", entry.Resource.Value);
        return await _loket.ReportAsync(melding, cancellationToken) switch
        {
            MeldingOutcome.Accepted accepted => AsAccepted(attempt, accepted.Submission, null),
            MeldingOutcome.SubmittedBefore before => await AsSubmittedBeforeAsync(attempt, before, credentials, cancellationToken),
            MeldingOutcome.Refused refused => attempt with { State = OutboxState.Dead, Reason = $"The Loket refused it: {refused.Answer}" },
            MeldingOutcome.Unknown unknown => AsUnknown(attempt, unknown),
            var other => throw new InvalidOperationException($"The Loket gave an outcome that is not known: {other}."),
        };
    }

    private static string? WhyNotSendable(OutboxEntry entry, Source? source) => (source, entry.Organization) switch
    {
        (null, _) => $"The source '{entry.SourceId}' is gone: add it again, with its key, and retry.",
        ({ Loket: null }, _) =>
            $"The source '{entry.SourceId}' has no Loket key any more: give it one and retry, or leave it to whoever reports for it.",
        (_, null) => "It is not known on behalf of which bestuurseenheid to report it: mend the page and harvest it again.",
        ({ } known, { } organization) when !known.Bestuurseenheden.Contains(organization) =>
            $"The source '{entry.SourceId}' does not report for {organization}: add that bestuurseenheid to the source and retry.",
        _ => null,
    };

    private OutboxEntry AsAccepted(OutboxEntry attempt, Iri? submission, string? reason) =>
        attempt with { State = OutboxState.Accepted, AcceptedAt = _time.GetUtcNow(), Submission = submission, Reason = reason };

    private async Task<OutboxEntry> AsSubmittedBeforeAsync(
        OutboxEntry attempt, MeldingOutcome.SubmittedBefore before, LoketCredentials credentials, CancellationToken cancellationToken)
    {
        var status = await FindStatusAsync(attempt, credentials, cancellationToken);
        var concept = status?.Status == MeldingStatuses.Concept
            ? "It is still a concept there, which does not count as reported: complete it in the Loket by hand."
            : null;
        // Every earlier attempt that is still pending had no known outcome; this answer says that one of them was accepted.
        if (attempt.Attempts > 1)
            return AsAccepted(attempt, status?.Submission, concept);
        var reason = $"The Loket had it already: {before.Answer}";
        return attempt with
        {
            State = OutboxState.AlreadyReported,
            Submission = status?.Submission,
            Reason = concept is null ? reason : $"{reason}\n{concept}",
        };
    }

    private async Task<MeldingStatus?> FindStatusAsync(OutboxEntry entry, LoketCredentials credentials, CancellationToken cancellationToken)
    {
        try
        {
            return await _loket.FindStatusAsync(entry.Resource, entry.Organization!, credentials, cancellationToken);
        }
        catch (HttpRequestException exception)
        {
            // The status only adds to what is known already: the report does not wait for it.
            _logger.LogWarning("The Loket did not say how {Resource} stands: {Problem}", entry.Resource, exception.Message);
            return null;
        }
    }

    private OutboxEntry AsUnknown(OutboxEntry attempt, MeldingOutcome.Unknown unknown)
    {
        // Counted in rounds, so that a person's retry of a dead entry gives it as many attempts again without forgetting the earlier ones.
        var inRound = ((attempt.Attempts - 1) % _options.MaxAttempts) + 1;
        if (inRound == _options.MaxAttempts)
        {
            var reason = $"Given up after {attempt.Attempts} attempts; the last one: {unknown.Answer}";
            return attempt with { State = OutboxState.Dead, Reason = reason };
        }

        var delay = _options.RetryDelay * Math.Min(Math.Pow(2, inRound - 1), LongestDelay / _options.RetryDelay);
        return attempt with { DueAt = _time.GetUtcNow() + delay, Reason = unknown.Answer };
    }

    private void Log(OutboxEntry entry)
    {
        var level = entry.State switch
        {
            OutboxState.Dead => LogLevel.Error,
            OutboxState.Pending => LogLevel.Warning,
            _ => LogLevel.Information,
        };
        _logger.Log(level, "{Resource}: {State} after attempt {Attempts} (source '{Source}'). {Reason}",
            entry.Resource, entry.State, entry.Attempts, entry.SourceId, entry.Reason);
    }
}
