using LblodHarvester.Composition;

namespace LblodHarvester.Web;

/// <summary>The web application: the vendor's check, the store, and its own health.</summary>
internal static class WebHost
{
    /// <summary>The application on an open data folder, not yet started.</summary>
    public static WebApplication Create(Workspace workspace, string urls, ILoggerFactory loggers)
    {
        var app = LoopbackApp.Create(urls, loggers);
        // Alive: the process answers. Ready: so do the database and the store.
        app.MapGet("/health/live", () => Results.Text("live\n"));
        app.MapGet("/health/ready", async (CancellationToken cancellationToken) => await ReadyAsync(workspace, loggers, cancellationToken));
        workspace.Validation.Map(app);
        workspace.Queries.Map(app);
        workspace.GraphAccess.Map(app);
        return app;
    }

    private static async Task<IResult> ReadyAsync(Workspace workspace, ILoggerFactory loggers, CancellationToken cancellationToken)
    {
        try
        {
            await workspace.CheckAsync(cancellationToken);
            return Results.Text("ready\n");
        }
#pragma warning disable CA1031 // Whatever keeps the database or the store from answering is the answer.
        catch (Exception failed) when (failed is not OperationCanceledException)
#pragma warning restore CA1031
        {
            loggers.CreateLogger(typeof(WebHost)).LogWarning(failed, "Not ready");
            return Results.Text("not ready: see the log\n", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
