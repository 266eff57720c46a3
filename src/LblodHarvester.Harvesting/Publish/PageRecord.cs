using LblodHarvester.Harvesting.Archive;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Validate;

namespace LblodHarvester.Harvesting.Publish;

/// <summary>What is remembered of a page between visits.</summary>
/// <param name="Url">Its address, and the name of its graph.</param>
/// <param name="SourceId">The source it belongs to.</param>
/// <param name="Type">What kind of page it is.</param>
/// <param name="Archived">Its last response.</param>
/// <param name="ETag">For a conditional request, or null.</param>
/// <param name="LastModified">For a conditional request, or null.</param>
/// <param name="FetchedAt">When it was last fetched whole.</param>
/// <param name="Pipeline">The version of the steps that made what is published: another version does its work again.</param>
/// <param name="Extracted">Distinct triples extracted.</param>
/// <param name="Published">Triples in the page graph, without those that we add.</param>
/// <param name="Quarantined">Triples quarantined.</param>
/// <param name="Besluiten">Decisions on the page.</param>
/// <param name="Maturity">How good the page is.</param>
/// <param name="Problems">What is wrong with it.</param>
public sealed record PageRecord(
    Uri Url,
    string SourceId,
    PageType Type,
    ArchiveReference Archived,
    string? ETag,
    string? LastModified,
    DateTimeOffset FetchedAt,
    string Pipeline,
    int Extracted,
    int Published,
    int Quarantined,
    int Besluiten,
    MaturityLevel Maturity,
    IReadOnlyList<PageProblem> Problems);
