using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Harvesting.Sources;

namespace LblodHarvester.Harvesting.Runs;

/// <summary>What stays the same for every page of a run.</summary>
internal sealed record RunContext(Run Run, Source Source, RunRequest Request, CrawlScope Scope, string Pipeline);

/// <summary>Something that would strike every page, so that the run stops: the store or the archive.</summary>
internal sealed class RunStoppedException(string message, Exception inner) : Exception(message, inner);
