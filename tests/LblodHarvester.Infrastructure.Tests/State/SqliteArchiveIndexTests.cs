using LblodHarvester.Harvesting.Archive;
using LblodHarvester.Harvesting.Tests.Fakes;
using LblodHarvester.Infrastructure.State;

namespace LblodHarvester.Infrastructure.Tests.State;

[TestFixture, FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SqliteArchiveIndexTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private SqliteDatabase _database = null!;

    private SqliteArchiveIndex Index => new(_database);

    [SetUp]
    public async Task OpenAsync() => _database = await SqliteDatabase.OpenAsync(_folder.File("lblod.db"), default);

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [Test]
    public async Task A_response_is_found_by_address_and_digest()
    {
        var reference = new ArchiveReference("a.warc.gz", 5_000_000_000, "sha256:aa");
        await Index.AddAsync(Sample.Url("x"), Sample.Noon, reference, default);

        Assert.That(await Index.FindAsync(Sample.Url("x"), "sha256:aa", default), Is.EqualTo(reference));
        Assert.That(await Index.FindAsync(Sample.Url("y"), "sha256:aa", default), Is.Null);
        Assert.That(await Index.FindAsync(Sample.Url("x"), "sha256:bb", default), Is.Null);
    }

    [Test]
    public async Task The_newest_of_two_equal_responses_is_found()
    {
        var newest = new ArchiveReference("a.warc.gz", 0, "sha256:aa");
        await Index.AddAsync(Sample.Url("x"), Sample.Noon.AddHours(1), newest, default);
        await Index.AddAsync(Sample.Url("x"), Sample.Noon, new ArchiveReference("b.warc.gz", 10, "sha256:aa"), default);

        Assert.That(await Index.FindAsync(Sample.Url("x"), "sha256:aa", default), Is.EqualTo(newest));
    }

    [Test]
    public async Task A_file_is_listed_by_offset_and_a_place_holds_one_response()
    {
        await Index.AddAsync(Sample.Url("x"), Sample.Noon, new ArchiveReference("a.warc.gz", 900, "sha256:bb"), default);
        await Index.AddAsync(Sample.Url("y"), Sample.Noon, new ArchiveReference("a.warc.gz", 10, "sha256:aa"), default);
        await Index.AddAsync(Sample.Url("y"), Sample.Noon, new ArchiveReference("a.warc.gz", 10, "sha256:aa"), default);
        await Index.AddAsync(Sample.Url("z"), Sample.Noon, new ArchiveReference("b.warc.gz", 10, "sha256:aa"), default);

        Assert.That((await Index.ListAsync("a.warc.gz", default)).Select(reference => reference.Offset), Is.EqualTo(new[] { 10L, 900L }));
    }
}
