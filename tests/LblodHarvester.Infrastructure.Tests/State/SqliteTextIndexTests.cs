using LblodHarvester.Harvesting.Tests.Fakes;
using LblodHarvester.Infrastructure.State;
using LblodHarvester.Sparql.FullText;

namespace LblodHarvester.Infrastructure.Tests.State;

[TestFixture, FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SqliteTextIndexTests : TextIndexContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private SqliteDatabase _database = null!;
    private SqliteTextIndex _index = null!;

    protected override ITextIndex Index => _index;

    [SetUp]
    public async Task OpenAsync()
    {
        _database = await SqliteDatabase.OpenAsync(_folder.File("lblod.db"), default);
        _index = await SqliteTextIndex.OpenAsync(_database, default);
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [Test]
    public async Task An_index_that_is_opened_again_has_what_was_added()
    {
        await AppendAsync("a", "", "a b");
        _database.Dispose();
        await OpenAsync();

        Assert.That(_index.Count, Is.EqualTo(3));
        Assert.That(Found(Term("a")), Is.EqualTo(new uint[] { 0, 2 }));
    }

    [Test]
    public async Task A_transaction_that_fails_half_way_adds_nothing()
    {
        await AppendAsync("a");
        await _database.WriteAsync(
            transaction => transaction.ExecuteAsync(
                "CREATE TRIGGER fault BEFORE UPDATE ON literal_text_count BEGIN SELECT RAISE(ABORT, 'no room'); END", new { }, default),
            default);

        Assert.That(async () => await AppendAsync("a", "b"), Throws.Exception.With.Message.Contains("no room"));
        Assert.That(Found(Term("a")), Is.EqualTo(new uint[] { 0 }));
        Assert.That(_index.Count, Is.EqualTo(1));
    }
}
