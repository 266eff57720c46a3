namespace LblodHarvester.Harvesting.Tests.Fakes;

/// <summary>A clock that stands still until it is moved.</summary>
public sealed class FakeTime(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
