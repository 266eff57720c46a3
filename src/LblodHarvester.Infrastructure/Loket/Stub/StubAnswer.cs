using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace LblodHarvester.Infrastructure.Loket.Stub;

/// <summary>An answer in one of the forms of the Loket's contract.</summary>
internal sealed record StubAnswer(int Status, string? ContentType, string Body, string? SetCookie = null)
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>No answer: the connection is broken off.</summary>
    internal static readonly StubAnswer BrokenOff = new(0, null, "");

    internal static StubAnswer Json(int status, object body, string contentType = "application/json") =>
        new(status, contentType, JsonSerializer.Serialize(body, Indented));

    /// <summary>The usual form of an error: <c>{"errors":[{"title":…}]}</c>.</summary>
    internal static StubAnswer Title(int status, string title) => Json(status, new { errors = new[] { new { title } } });

    /// <summary>The form of an error about the status: <c>{"errors":[{"message":…}]}</c>.</summary>
    internal static StubAnswer Message(int status, string message) => Json(status, new { errors = new[] { new { message } } });

    internal static StubAnswer Text(int status, string text) => new(status, "text/plain; charset=utf-8", text);

    internal static StubAnswer Empty(int status) => new(status, null, "");

    internal async Task WriteAsync(HttpContext context)
    {
        if (this == BrokenOff)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = Status;
        context.Response.ContentType = ContentType;
        if (SetCookie is not null)
            context.Response.Headers.SetCookie = SetCookie;
        if (Body.Length > 0)
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(Body), context.RequestAborted);
    }
}
