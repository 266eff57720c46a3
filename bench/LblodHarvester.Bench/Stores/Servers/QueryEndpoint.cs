using System.Globalization;
using LblodHarvester.Sparql;
using LblodHarvester.Sparql.Results;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LblodHarvester.Bench.Stores.Servers;

/// <summary>Answers the queries of a store on the loopback: <c>GET /sparql?query=…</c>, results in JSON, written while they are evaluated.</summary>
internal static class QueryEndpoint
{
    private static readonly QueryOptions Options = new() { Limits = QueryLimits.None };

    /// <summary>The application, not yet started.</summary>
    internal static WebApplication Create(EmbeddedStore store, int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = StoreServer.Command });
        builder.WebHost.UseKestrelCore().UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        builder.Services.AddRoutingCore();
        var app = builder.Build();
        app.MapGet("/sparql", (RequestDelegate)(context => AnswerAsync(store, context)));
        return app;
    }

    private static async Task AnswerAsync(EmbeddedStore store, HttpContext context)
    {
        try
        {
            var result = store.Query(SparqlQuery.Parse(context.Request.Query["query"].ToString()), Options, context.RequestAborted);
            context.Response.ContentType = SparqlResultsFormat.Json.MediaType;
            await SparqlResults.WriteAsync(context.Response.BodyWriter, result, SparqlResultsFormat.Json, context.RequestAborted);
        }
        catch (Exception refusal) when (refusal is QueryException && !context.Response.HasStarted)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await context.Response.WriteAsync(refusal.Message);
        }
    }
}
