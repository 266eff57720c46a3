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

    /// <summary>Section <c>Validate</c>.</summary>
    public ValidateOptions Validate { get; init; } = new();

    /// <summary>Section <c>Sparql</c>.</summary>
    public SparqlOptions Sparql { get; init; } = new();
}
