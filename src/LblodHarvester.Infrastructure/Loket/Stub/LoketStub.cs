using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LblodHarvester.Infrastructure.Loket.Stub;

/// <summary>
/// A stub of the Loket voor Lokale Besturen on 127.0.0.1: it follows the melding contract, keeps what it accepts in a durable file of its
/// own,
/// and fails on demand. For the demonstration and for tests; nothing reaches toezicht. <c>GET /stub/</c> says what it can do.
/// </summary>
public sealed class LoketStub : IAsyncDisposable
{
    private const long MaxRequestBytes = 1024 * 1024;

    private readonly WebApplication _app;
    private readonly MeldingLog _log;
    private readonly FaultSwitch _faults;

    private LoketStub(WebApplication app, MeldingLog log, FaultSwitch faults)
    {
        _app = app;
        _log = log;
        _faults = faults;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>What it does wrong; counted down as it happens.</summary>
    /// <exception cref="ArgumentException">A fault is out of its range.</exception>
    public StubFaults Faults
    {
        get => _faults.Current;
        set => _faults.Current = Checked(value);
    }

    /// <summary>Starts a stub that listens when this returns.</summary>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="InvalidDataException">Its file holds what it did not write; the message says where.</exception>
    /// <exception cref="IOException">Its file cannot be opened, or its port is taken.</exception>
    public static async Task<LoketStub> StartAsync(LoketStubOptions options, ILoggerFactory loggers, CancellationToken cancellationToken)
    {
        if (options.Port is < 0 or > 65535)
            throw new ArgumentException($"The option Port is {options.Port}; it must be 0 to 65535.", nameof(options));
        var faults = new FaultSwitch(Checked(options.Faults));
        var log = new MeldingLog(options.File, TimeProvider.System);
        var app = Build(options, loggers);
        var stub = new LoketStub(app, log, faults);
        stub.Map(new StubAccounts(options));
        try
        {
            await app.StartAsync(cancellationToken);
            return stub;
        }
        catch
        {
            await stub.DisposeAsync();
            throw;
        }
    }

    /// <summary>What it accepted, oldest first.</summary>
    public IReadOnlyList<StoredMelding> ListAccepted() => _log.All();

    /// <summary>Stops it; its file stays.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _log.Dispose();
    }

    private static StubFaults Checked(StubFaults faults) =>
        faults.FindFault() is { } fault ? throw new ArgumentException($"The stub cannot fail so: {fault}.", nameof(faults)) : faults;

    private static WebApplication Build(LoketStubOptions options, ILoggerFactory loggers)
    {
        // An empty builder: the stub must not take its address, or anything else, from the settings of the program around it.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton(loggers);
        builder.Services.AddSingleton<IHostLifetime, LifetimeOfTheCaller>();
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(System.Net.IPAddress.Loopback, options.Port);
            kestrel.Limits.MaxRequestBodySize = MaxRequestBytes;
            kestrel.AddServerHeader = false;
        });
        return builder.Build();
    }

    private void Map(StubAccounts accounts)
    {
        var melding = new MeldingOperations(_log, accounts, _faults);
        var vendor = new VendorOperations(_log, accounts);
        var administration = new StubAdministration(_log, _faults);
        _app.UseRouting();
        _app.MapPost("/melding", Contract(melding.ReportAsync));
        _app.MapPost("/delete-melding", Contract(melding.DeleteAsync));
        _app.MapPost("/vendor/login", Contract(vendor.LogInAsync));
        _app.MapMethods("/vendor/sparql", ["GET", "POST"], Contract(vendor.QueryAsync));
        _app.MapDelete("/vendor/logout", Contract(vendor.LogOutAsync));
        _app.MapGet("/stub/", Answer(_ => Task.FromResult(StubAdministration.Help())));
        _app.MapGet("/stub/accepted", Answer(_ => Task.FromResult(administration.ListAccepted())));
        _app.MapGet("/stub/faults", Answer(_ => Task.FromResult(administration.ShowFaults())));
        _app.MapPut("/stub/faults", Answer(administration.SetFaultsAsync));
        _app.MapDelete("/stub/faults", Answer(_ => Task.FromResult(administration.ClearFaults())));
    }

    /// <summary>An operation of the contract, with the faults that strike all of them.</summary>
    private RequestDelegate Contract(Func<HttpContext, Task<StubAnswer>> operation) => Answer(async context =>
    {
        if (_faults.Current.Down)
            return StubAnswer.BrokenOff;
        var answer = await Guard(operation)(context);
        // The delay comes after the work: whoever does not wait for it cannot know that the melding was accepted.
        await Task.Delay(_faults.Current.DelayMilliseconds, context.RequestAborted);
        return answer;
    });

    private static RequestDelegate Answer(Func<HttpContext, Task<StubAnswer>> operation) => async context =>
    {
        try
        {
            await (await Guard(operation)(context)).WriteAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there any more to answer.
            context.Abort();
        }
    };

    private static Func<HttpContext, Task<StubAnswer>> Guard(Func<HttpContext, Task<StubAnswer>> operation) => async context =>
    {
        try
        {
            return await operation(context);
        }
        catch (StubRequestException exception)
        {
            return StubAnswer.Title(400, exception.Message);
        }
    };

    /// <summary>The stub ends when its owner disposes of it; signals are for the program around it.</summary>
    private sealed class LifetimeOfTheCaller : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
