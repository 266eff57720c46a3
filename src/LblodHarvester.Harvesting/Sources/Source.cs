using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Sources;

/// <summary>One publication site: step 1 of the flow.</summary>
public sealed record Source
{
    /// <summary>A short name, unique among sources: lower-case letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>A title for people.</summary>
    public required string Title { get; init; }

    /// <summary>The overview page where a crawl starts.</summary>
    public required Uri StartUrl { get; init; }

    /// <summary>The bestuurseenheden that publish here, the owner first: a gemeente and its OCMW mostly share a site.</summary>
    public required IReadOnlyList<Iri> Bestuurseenheden { get; init; }

    /// <summary>When to harvest, as a Quartz cron expression in Europe/Brussels; null for never by itself.</summary>
    public string? Schedule { get; init; }

    /// <summary>The e-mail address of whoever can mend the site, or null.</summary>
    public string? Owner { get; init; }

    /// <summary>The notuleringssoftware, or null.</summary>
    public string? Vendor { get; init; }

    /// <summary>A remark for people, or null.</summary>
    public string? Comment { get; init; }

    /// <summary>
    /// Sessions from this day on (Europe/Brussels) are reported; older lists are historic. The first harvest must not flood toezicht:
    /// the default is the day the source was added.
    /// </summary>
    public required DateOnly ReportFrom { get; init; }

    /// <summary>Who reports for this source; null when its vendor already does, and then nothing is reported.</summary>
    public LoketCredentials? Loket { get; init; }

    /// <summary>What the crawl of this source may use.</summary>
    public SourceLimits Limits { get; init; } = new();
}
