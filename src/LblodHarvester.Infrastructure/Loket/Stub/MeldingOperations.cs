using System.Text.Json;
using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Rdf;
using Microsoft.AspNetCore.Http;

namespace LblodHarvester.Infrastructure.Loket.Stub;

/// <summary><c>POST /melding</c> and <c>POST /delete-melding</c>.</summary>
internal sealed class MeldingOperations(MeldingLog log, StubAccounts accounts, FaultSwitch faults)
{
    private static readonly string[] ReportProperties = ["organization", "publisher.uri", "publisher.key", "submittedResource", "href"];
    private static readonly string[] DeleteProperties = ["submission", "organization", "publisher.uri", "publisher.key"];

    internal async Task<StubAnswer> ReportAsync(HttpContext context)
    {
        if (faults.TakeAnswerStatus() is { } status)
            return OnDemand(status);
        var request = await StubRequest.ReadAsync(context.Request, ReportProperties);
        foreach (var name in (string[])["organization", "publisher.uri", "submittedResource", "href"])
        {
            if (!Iri.Unchecked(request.Values[name]).IsWellFormed)
                throw new StubRequestException($"{name} is not an absolute IRI: '{request.Values[name]}'.");
        }

        if (request.Authentication is { ValueKind: not JsonValueKind.Object })
            throw new StubRequestException("authentication must be an object with its configuration.");
        // What the service does when nothing is said: a concept, which never reaches toezicht.
        var meldingStatus = request.Values.GetValueOrDefault("status", MeldingStatuses.Concept.Value);
        if (meldingStatus != MeldingStatuses.Concept.Value && meldingStatus != MeldingStatuses.Inzendbaar.Value)
            return StubAnswer.Message(
                400, $"Property status is not valid. Must be one of {MeldingStatuses.Concept.Value}, {MeldingStatuses.Inzendbaar.Value}.");
        if (!accounts.Allows(request.Account, request.Key))
            return Unauthorized();
        var melding = new MeldingBody(
            request.Account.Organization,
            request.Account.Publisher,
            request.Values["submittedResource"],
            request.Values["href"],
            meldingStatus);
        if (log.Accept(melding) is not { } stored)
            return StubAnswer.Title(409, $"The given submittedResource <{melding.SubmittedResource}> has already been submitted.");
        return faults.TakeForget()
            ? StubAnswer.BrokenOff
            : StubAnswer.Json(201, new { uri = stored.Submission, submission = stored.Submission, job = stored.Job });
    }

    internal async Task<StubAnswer> DeleteAsync(HttpContext context)
    {
        var request = await StubRequest.ReadAsync(context.Request, DeleteProperties);
        if (!accounts.Allows(request.Account, request.Key))
            return Unauthorized();
        var submission = request.Values["submission"];
        return log.Delete(submission, request.Account.Organization, request.Account.Publisher) switch
        {
            (false, _) => StubAnswer.Title(404, $"There is no submission <{submission}>."),
            (true, false) => StubAnswer.Title(409, $"The submission <{submission}> was already sent and cannot be deleted."),
            (true, true) => StubAnswer.Json(200, new { uri = submission }),
        };
    }

    private static StubAnswer Unauthorized() =>
        StubAnswer.Title(401, "Authentication failed: the publisher's key is not right, or it may not act on behalf of the organization.");

    private static StubAnswer OnDemand(int status) => status >= 500
        ? StubAnswer.Text(status, "The stub was told to fail.")
        : StubAnswer.Title(status, $"The stub was told to answer {status}.");
}
