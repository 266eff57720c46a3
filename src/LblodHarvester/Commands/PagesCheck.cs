using LblodHarvester.Composition;
using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Input;
using LblodHarvester.Reports;

namespace LblodHarvester.Commands;

/// <summary>Checks the pages that a command line names, one by one: no more than one is in memory at a time.</summary>
internal sealed class PagesCheck(Invocation invocation, TimedCheck check, ICheckReport report, ProblemSeverity? failOn, Uri? baseIri) : IDisposable
{
    private readonly Lazy<IPageFetcher> _fetcher = new(() => CompositionRoot.CreateFetcher(invocation.Settings.Crawl, invocation.Loggers));

    /// <summary>Checks them; the exit status: the worst of all pages.</summary>
    public async Task<int> RunAsync(IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var status = ExitStatus.Ok;
        foreach (var argument in arguments)
        {
            foreach (var name in Expand(argument, ref status))
            {
                var result = await CheckAsync(name, cancellationToken);
                report.Add(result);
                status = Math.Max(status, StatusOf(result));
            }
        }

        report.End();
        return status;
    }

    /// <summary>Closes the connections, when there were any.</summary>
    public void Dispose()
    {
        if (_fetcher.IsValueCreated)
            (_fetcher.Value as IDisposable)?.Dispose();
    }

    private IReadOnlyList<string> Expand(string argument, ref int status)
    {
        try
        {
            return PageInput.Expand(argument);
        }
        catch (UnreadableInputException fault)
        {
            report.Add(Unreadable(argument, fault));
            status = ExitStatus.Unreadable;
            return [];
        }
    }

    private async Task<PageResult> CheckAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            var input = await PageInput.ReadAsync(
                name, baseIri, invocation.Terminal, () => _fetcher.Value, invocation.Settings.Crawl.MaxPageBytes, cancellationToken);
            var result = check.Check(input.Name, input.Page);
            if (result is PageResult.Unreadable unreadable)
                invocation.Terminal.Error.WriteLine($"lblod: {unreadable}");
            return result;
        }
        catch (UnreadableInputException fault)
        {
            return Unreadable(name, fault);
        }
    }

    private PageResult.Unreadable Unreadable(string name, UnreadableInputException fault)
    {
        invocation.Terminal.Error.WriteLine($"lblod: {fault.Message}");
        var reason = fault.Message.StartsWith($"{name}: ", StringComparison.Ordinal) ? fault.Message[(name.Length + 2)..] : fault.Message;
        return new PageResult.Unreadable(name, reason, null, TimeSpan.Zero);
    }

    private int StatusOf(PageResult result) => result switch
    {
        PageResult.Checked page => page.Report.FallsShort(failOn) ? ExitStatus.FellShort : ExitStatus.Ok,
        _ => ExitStatus.Unreadable,
    };
}
