using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Harvesting.Sources;

namespace LblodHarvester.Harvesting.Runs;

/// <summary>What stays the same for every page of a run.</summary>
internal sealed record RunContext(Run Run, Source Source, RunRequest Request, CrawlScope Scope, string Pipeline);
