using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Runs;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Sparql;
using LblodHarvester.Sparql.FullText;

namespace LblodHarvester.Harvesting.Tests.Fakes;

[TestFixture, FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class InMemoryRunStoreTests : RunStoreContract
{
    private readonly InMemoryOutbox _outbox = new();
    private readonly InMemoryRunStore _store;

    public InMemoryRunStoreTests() => _store = new InMemoryRunStore(_outbox, Time);

    protected override IRunStore Store => _store;

    protected override IOutbox Outbox => _outbox;
}

[TestFixture, FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class InMemorySourceStoreTests : SourceStoreContract
{
    protected override ISourceStore Store { get; } = new InMemorySourceStore();
}

[TestFixture, FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class InMemoryGraphLogTests : GraphLogContract
{
    protected override IGraphLog Log { get; } = new InMemoryGraphLog();
}

[TestFixture, FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class InMemoryTextIndexTests : TextIndexContract
{
    protected override ITextIndex Index { get; } = new InMemoryTextIndex();
}
