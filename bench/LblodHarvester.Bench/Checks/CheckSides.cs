using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using LblodHarvester.Bench.Measuring;
using LblodHarvester.Bench.Peers;

namespace LblodHarvester.Bench.Checks;

/// <summary>The time that the work may take: what the other side is compared with.</summary>
internal sealed class TimeLimit(double milliseconds) : Side("limit")
{
    internal override Task WarmUpAsync() => Task.CompletedTask;

    internal override Task<Sample> RunAsync() => Task.FromResult(new Sample(milliseconds, 0, 0));
}

/// <summary>A process that checks a page, from before it starts until it has ended; its report is counted in lines.</summary>
internal sealed class WholeProcess(PublishedHost host, string page) : Side(OwnName)
{
    /// <summary>Runs once, so that every turn finds its files in the cache of the operating system.</summary>
    internal override Task WarmUpAsync() => RunAsync();

    internal override async Task<Sample> RunAsync()
    {
        var watch = Stopwatch.StartNew();
        var report = await host.ValidateAsync("text", [page]);
        watch.Stop();
        return new Sample(watch.Elapsed.TotalMilliseconds, report.Count(c => c == '\n'), 0);
    }
}

/// <summary>One check among several of the same page in a process of its own, as the program times it: reading the file and reporting are not in it.</summary>
/// <param name="host">The program.</param>
/// <param name="page">The page.</param>
/// <param name="nth">Which of the checks counts, from 1: those before it warm the process up.</param>
internal sealed class NthCheck(PublishedHost host, string page, int nth) : Side(OwnName)
{
    internal override Task WarmUpAsync() => RunAsync();

    internal override async Task<Sample> RunAsync()
    {
        var report = await host.ValidateAsync("junit", Enumerable.Repeat(page, nth));
        var suite = XDocument.Parse(report).Descendants("testsuite").Last();
        return new Sample(
            double.Parse(suite.Attribute("time")!.Value, CultureInfo.InvariantCulture) * 1_000,
            long.Parse(suite.Attribute("tests")!.Value, CultureInfo.InvariantCulture),
            0);
    }
}
