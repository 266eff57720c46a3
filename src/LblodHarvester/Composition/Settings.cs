using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Infrastructure.Scheduling;
using LblodHarvester.Infrastructure.Stores;

namespace LblodHarvester.Composition;

/// <summary>All that can be set, checked: appsettings.json, then LBLOD_… environment variables, then options.</summary>
internal sealed record Settings
{
    /// <summary>The folder with everything that is kept. Default <c>./data</c>.</summary>
    public string DataFolder { get; init; } = "data";

    /// <summary>Section <c>Crawl</c>.</summary>
    public CrawlOptions Crawl { get; init; } = new();

    /// <summary>Section <c>Publish</c>.</summary>
    public PublishOptions Publish { get; init; } = new();

    /// <summary>Section <c>Notify</c>.</summary>
    public NotifyOptions Notify { get; init; } = new();

    /// <summary>Section <c>Store</c>.</summary>
    public StoreOptions Store { get; init; } = new();

    /// <summary>Section <c>Register</c>.</summary>
    public RegisterOptions Register { get; init; } = new();

    /// <summary>Section <c>Scheduling</c>.</summary>
    public SchedulingOptions Scheduling { get; init; } = new();
}

/// <summary>Which register pages are checked against.</summary>
internal sealed record RegisterOptions
{
    /// <summary>
    /// RDF files with bestuurseenheden, bestuursorganen and mandatarissen. Default none: then level 2 and field 2 are not checked.
    /// </summary>
    public IReadOnlyList<string> Files { get; init; } = [];
}

/// <summary>A setting that is wrong: its message names the setting, its value and what it may be.</summary>
internal sealed class SettingsException(string message, Exception? inner = null) : Exception(message, inner);
