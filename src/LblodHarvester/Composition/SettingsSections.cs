using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Infrastructure.Scheduling;
using LblodHarvester.Infrastructure.Stores;
using LblodHarvester.Rdf;

namespace LblodHarvester.Composition;

/// <summary>
/// What each section holds, written out: every command reads the settings, and what finds the properties of a type by itself takes more of a short
/// command's time than its work does.
/// </summary>
internal static class SettingsSections
{
    internal static CrawlOptions Crawl(SettingsSection section)
    {
        var standard = new CrawlOptions();
        return new CrawlOptions
        {
            Contact = section.Text(nameof(CrawlOptions.Contact)) ?? standard.Contact,
            Delay = section.Duration(nameof(CrawlOptions.Delay), standard.Delay),
            ConcurrencyPerHost = section.Number(nameof(CrawlOptions.ConcurrencyPerHost), standard.ConcurrencyPerHost),
            Timeout = section.Duration(nameof(CrawlOptions.Timeout), standard.Timeout),
            MaxPageBytes = section.Bytes(nameof(CrawlOptions.MaxPageBytes), standard.MaxPageBytes),
            MaxRedirects = section.Number(nameof(CrawlOptions.MaxRedirects), standard.MaxRedirects),
            MaxRetries = section.Number(nameof(CrawlOptions.MaxRetries), standard.MaxRetries),
            AllowedNetworks = section.List(nameof(CrawlOptions.AllowedNetworks)),
        };
    }

    internal static PublishOptions Publish(SettingsSection section)
    {
        try
        {
            return section.Text(nameof(PublishOptions.Base)) is { } written ? new PublishOptions { Base = new Iri(written) } : new PublishOptions();
        }
        catch (FormatException fault)
        {
            throw new SettingsException($"Publish:Base: {fault.Message}", fault);
        }
    }

    internal static NotifyOptions Notify(SettingsSection section)
    {
        var standard = new NotifyOptions();
        return new NotifyOptions
        {
            LoketUrl = section.Address(nameof(NotifyOptions.LoketUrl)),
            Timeout = section.Duration(nameof(NotifyOptions.Timeout), standard.Timeout),
            MaxAttempts = section.Number(nameof(NotifyOptions.MaxAttempts), standard.MaxAttempts),
            RetryDelay = section.Duration(nameof(NotifyOptions.RetryDelay), standard.RetryDelay),
        };
    }

    internal static StoreOptions Store(SettingsSection section)
    {
        var standard = new StoreOptions();
        return new StoreOptions
        {
            Kind = section.Choice(nameof(StoreOptions.Kind), nameof(StoreKind.Embedded), nameof(StoreKind.Sparql)) == nameof(StoreKind.Sparql)
                ? StoreKind.Sparql
                : StoreKind.Embedded,
            GraphStoreUrl = section.Address(nameof(StoreOptions.GraphStoreUrl)),
            QueryUrl = section.Address(nameof(StoreOptions.QueryUrl)),
            UpdateUrl = section.Address(nameof(StoreOptions.UpdateUrl)),
            User = section.Text(nameof(StoreOptions.User)),
            Password = section.Text(nameof(StoreOptions.Password)),
            Timeout = section.Duration(nameof(StoreOptions.Timeout), standard.Timeout),
        };
    }

    internal static RegisterOptions Register(SettingsSection section) => new() { Files = section.List(nameof(RegisterOptions.Files)) };

    internal static SchedulingOptions Scheduling(SettingsSection section) => new()
    {
        MaxConcurrentRuns = section.Number(nameof(SchedulingOptions.MaxConcurrentRuns), new SchedulingOptions().MaxConcurrentRuns),
    };

    internal static ValidateOptions Validate(SettingsSection section)
    {
        var standard = new ValidateOptions();
        return new ValidateOptions
        {
            MaxBytes = section.Bytes(nameof(ValidateOptions.MaxBytes), standard.MaxBytes),
            Timeout = section.Duration(nameof(ValidateOptions.Timeout), standard.Timeout),
            MaxConcurrent = section.Number(nameof(ValidateOptions.MaxConcurrent), standard.MaxConcurrent),
            AllowedOrigins = section.Text(nameof(ValidateOptions.AllowedOrigins)) ?? standard.AllowedOrigins,
        };
    }

    internal static SparqlOptions Sparql(SettingsSection section)
    {
        var standard = new SparqlOptions();
        return new SparqlOptions
        {
            Timeout = section.Duration(nameof(SparqlOptions.Timeout), standard.Timeout),
            MaxRows = section.Bytes(nameof(SparqlOptions.MaxRows), standard.MaxRows),
            MaxMemoryBytes = section.Bytes(nameof(SparqlOptions.MaxMemoryBytes), standard.MaxMemoryBytes),
            MaxConcurrent = section.Number(nameof(SparqlOptions.MaxConcurrent), standard.MaxConcurrent),
            MaxQueryBytes = section.Bytes(nameof(SparqlOptions.MaxQueryBytes), standard.MaxQueryBytes),
            MaxUpdateBytes = section.Bytes(nameof(SparqlOptions.MaxUpdateBytes), standard.MaxUpdateBytes),
            Key = section.Text(nameof(SparqlOptions.Key)) is { Length: > 0 } key ? key : null,
            AllowedOrigins = section.Text(nameof(SparqlOptions.AllowedOrigins)) ?? standard.AllowedOrigins,
            Services = section.Words(nameof(SparqlOptions.Services)),
        };
    }
}
