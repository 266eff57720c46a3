using Microsoft.Extensions.Logging;

namespace LblodHarvester.Harvesting.Runs;

/// <summary>Remembers which step a page is in, so that a failure can name it.</summary>
internal sealed class StepMarker
{
    internal FlowStep Step { get; private set; } = FlowStep.Crawl;

    internal void Enter(FlowStep step, Uri url, ILogger logger)
    {
        Step = step;
        logger.LogDebug("{Step} {Url}", step, url);
    }

    internal T Enter<T>(FlowStep step, Uri url, ILogger logger, Func<T> work)
    {
        Enter(step, url, logger);
        return work();
    }
}
