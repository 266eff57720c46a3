using LblodHarvester.Harvesting.Sources;

namespace LblodHarvester.Harvesting.Tests.Fakes;

/// <summary>What every source store does, whatever keeps it.</summary>
public abstract class SourceStoreContract
{
    protected abstract ISourceStore Store { get; }

    [Test]
    public async Task A_source_comes_back_as_it_was_saved()
    {
        var source = Sample.Source("voorbeeld");
        await Store.SaveAsync([source], default);

        AssertSame(await Store.FindAsync("voorbeeld", default), source);
        Assert.That(await Store.FindAsync("ander", default), Is.Null);
    }

    [Test]
    public async Task A_source_with_the_least_comes_back_as_it_was_saved()
    {
        var source = new Source
        {
            Id = "klein",
            Title = "Klein",
            StartUrl = Sample.Url("overzicht?jaar=2026"),
            Bestuurseenheden = [Sample.Iri("gemeente")],
            ReportFrom = new DateOnly(2026, 2, 28),
        };
        await Store.SaveAsync([source], default);

        AssertSame(await Store.FindAsync("klein", default), source);
    }

    [Test]
    public async Task Sources_are_listed_by_id_and_replaced_by_the_same_id()
    {
        await Store.SaveAsync([Sample.Source("b"), Sample.Source("a")], default);
        await Store.SaveAsync([Sample.Source("b") with { Title = "Nieuw", Loket = null }], default);

        var sources = await Store.ListAsync(default);
        Assert.That(sources.Select(source => source.Id), Is.EqualTo(new[] { "a", "b" }));
        AssertSame(sources[1], Sample.Source("b") with { Title = "Nieuw", Loket = null });
    }

    [Test]
    public async Task A_source_is_removed_once()
    {
        await Store.SaveAsync([Sample.Source("a")], default);

        Assert.That(await Store.RemoveAsync("a", default), Is.True);
        Assert.That(await Store.RemoveAsync("a", default), Is.False);
        Assert.That(await Store.ListAsync(default), Is.Empty);
    }

    private static void AssertSame(Source? actual, Source expected)
    {
        Assert.That(actual, Is.Not.Null);
        Assert.That(actual!.Bestuurseenheden, Is.EqualTo(expected.Bestuurseenheden));
        Assert.That(actual with { Bestuurseenheden = expected.Bestuurseenheden }, Is.EqualTo(expected));
    }
}
