using System.Net.Sockets;
using LblodHarvester.Commands;

namespace LblodHarvester.Web;

/// <summary>Small web applications of this process, each with a server of its own.</summary>
internal static class LoopbackApp
{
    /// <summary>An application that takes nothing from files, environment or command line.</summary>
    public static WebApplication Create(string urls, ILoggerFactory loggers)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "lblod" });
        builder.WebHost.UseKestrelCore().UseUrls(urls);
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(loggers);
        builder.Services.AddLogging();
        return builder.Build();
    }

    /// <summary>Starts it; a port that is taken is an error that names it.</summary>
    /// <exception cref="CommandException">The address cannot be listened on.</exception>
    public static async Task ListenAsync(this WebApplication app, string what, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            throw CannotListen(what, app.Configuration["urls"]!, e);
        }
    }

    /// <summary>The error of an address that cannot be listened on.</summary>
    public static CommandException CannotListen(string what, string address, Exception because) => new(
        $"{what} cannot listen on {address}: {because.GetBaseException().Message}. "
        + "If another program uses that port, end it or wait until it has ended.");
}
