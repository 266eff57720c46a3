using System.Text;
using LblodHarvester.Rdf;
using Microsoft.AspNetCore.Http;

namespace LblodHarvester.Infrastructure.Loket.Stub;

/// <summary><c>POST /vendor/login</c>, <c>GET</c> or <c>POST /vendor/sparql</c> and <c>DELETE /vendor/logout</c>.</summary>
internal sealed class VendorOperations(MeldingLog log, StubAccounts accounts)
{
    private static readonly string[] LoginProperties = ["organization", "publisher.uri", "publisher.key"];

    internal async Task<StubAnswer> LogInAsync(HttpContext context)
    {
        var request = await StubRequest.ReadAsync(context.Request, LoginProperties);
        if (!accounts.Allows(request.Account, request.Key))
            return StubAnswer.Title(
                400, "Authentication failed: the publisher's key is not right, or it may not act on behalf of the organization.");
        var answer = StubAnswer.Json(201, new { account = request.Account.Publisher, organization = request.Account.Organization });
        return answer with { SetCookie = accounts.LogIn(request.Account) };
    }

    internal Task<StubAnswer> LogOutAsync(HttpContext context)
    {
        if (accounts.Find(context.Request) is not { } account)
            return Task.FromResult(StubAnswer.Title(400, "There is no session to end."));
        accounts.LogOut(account);
        return Task.FromResult(StubAnswer.Empty(204));
    }

    internal async Task<StubAnswer> QueryAsync(HttpContext context)
    {
        if (accounts.Find(context.Request) is not { } account)
            return StubAnswer.Title(401, "There is no session: log in first. Another login of the same account ends this one.");
        if (await ReadQueryAsync(context.Request) is not { } text)
            throw new StubRequestException("There is no query.");
        if (AskedStatus.TryRead(text) is not { } asked)
            return StubAnswer.Title(400, $"This stub answers one query only: {AskedStatus.Example}");
        var rows = log.All()
            .Where(melding => melding.Organization == account.Organization && melding.Publisher == account.Publisher)
            .Where(melding => melding.SubmittedResource == asked.Resource && (melding.IsSent || !asked.RequiresSentDate));
        return StubAnswer.Json(200, ResultsOf(asked, rows), "application/sparql-results+json");
    }

    private static object ResultsOf(AskedStatus asked, IEnumerable<StoredMelding> rows) => new
    {
        head = new { vars = asked.Selected },
        results = new { bindings = rows.Select(row => BindingsOf(asked, row)).ToList() },
    };

    private static Dictionary<string, object> BindingsOf(AskedStatus asked, StoredMelding row)
    {
        var bindings = new Dictionary<string, object>();
        foreach (var variable in asked.Selected)
        {
            if (variable == asked.Submission)
                bindings[variable] = new { type = "uri", value = row.Submission };
            else if (variable == asked.Status)
                bindings[variable] = new { type = "uri", value = row.CurrentStatus.Value };
            else if (variable == asked.SentDate && row.IsSent)
                bindings[variable] = new { type = "literal", value = row.AcceptedAt.ToString("O"), datatype = Vocab.Xsd.DateTime.Value };
        }

        return bindings;
    }

    /// <summary>The query as the SPARQL 1.1 Protocol sends it (section 2.1): in the address, in a form, or as the body.</summary>
    private static async Task<string?> ReadQueryAsync(HttpRequest request)
    {
        if (request.Query.TryGetValue("query", out var inAddress))
            return inAddress;
        if (request.HasFormContentType)
            return (await request.ReadFormAsync(request.HttpContext.RequestAborted))["query"];
        if (request.ContentType?.StartsWith("application/sparql-query", StringComparison.OrdinalIgnoreCase) != true)
            return null;
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        return await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
    }
}
