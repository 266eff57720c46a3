using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Harvesting.Runs;
using LblodHarvester.Harvesting.Sources;

namespace LblodHarvester.Demo;

/// <summary>One source's run, the pages it has published, and the addresses that failed.</summary>
internal sealed record DemoHarvest(Source Source, RunResult Result, IReadOnlyList<PageRecord> Pages, IReadOnlyList<RunPage> Failed);
