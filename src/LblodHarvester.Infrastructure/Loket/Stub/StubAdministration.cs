using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace LblodHarvester.Infrastructure.Loket.Stub;

/// <summary>What the stub has beside the contract, under <c>/stub/</c>: what it accepted, and the faults on demand.</summary>
internal sealed class StubAdministration(MeldingLog log, FaultSwitch faults)
{
    private const string HelpText = """
        This is a stub of the Loket voor Lokale Besturen, for demonstrations and tests: nothing reaches toezicht.

        The contract:
          POST   /melding          POST   /delete-melding
          POST   /vendor/login     GET, POST /vendor/sparql     DELETE /vendor/logout

        Beside the contract:
          GET    /stub/accepted    what was accepted, oldest first, and how many times each was received
          GET    /stub/faults      what it does wrong now
          PUT    /stub/faults      what it does wrong from now on; what is left out is off:
                                   {"answerStatus": 500, "answerTimes": 3,  answer the next 3 meldingen with this status (400 to 599)
                                    "delayMilliseconds": 2000,              keep each answer back, its work done
                                    "down": true,                           break off every connection
                                    "forgetTimes": 1}                       accept the next melding, then break off the connection
          DELETE /stub/faults      nothing is wrong any more

        """;

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    internal static StubAnswer Help() => StubAnswer.Text(200, HelpText);

    internal StubAnswer ListAccepted() => StubAnswer.Json(200, log.All());

    internal StubAnswer ShowFaults() => StubAnswer.Json(200, faults.Current);

    internal StubAnswer ClearFaults()
    {
        faults.Current = new StubFaults();
        return StubAnswer.Empty(204);
    }

    internal async Task<StubAnswer> SetFaultsAsync(HttpContext context)
    {
        StubFaults? wanted;
        try
        {
            wanted = await JsonSerializer.DeserializeAsync<StubFaults>(context.Request.Body, Strict, context.RequestAborted);
        }
        catch (JsonException exception)
        {
            throw new StubRequestException($"The faults cannot be read: {exception.Message}");
        }

        if (wanted is null || wanted.FindFault() is not null)
            throw new StubRequestException($"The faults cannot be set: {wanted?.FindFault() ?? "there are none"}.");
        faults.Current = wanted;
        return StubAnswer.Json(200, wanted);
    }
}
