using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Harvesting.Validate;

namespace LblodHarvester.Harvesting.Notify;

/// <summary>Step 8, first half: decides which documents of a page are reported to toezicht, by the notification rules.</summary>
public sealed class Reporter
{
    private readonly Register _register;
    private readonly TimeProvider _time;

    /// <summary>A reporter with the program's own notification rules.</summary>
    public Reporter(Register register, TimeProvider time)
    {
        _register = register;
        _time = time;
    }

    /// <summary>The outbox entries that the page leads to: none, unless the source reports by itself.</summary>
    public IReadOnlyList<OutboxEntry> Decide(ValidatedPage page, Source source) =>
        throw new NotSupportedException($"{_register} {_time}");
}
