using System.Text;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Harvesting.Tests.Fakes;
using LblodHarvester.Infrastructure.State;
using Microsoft.AspNetCore.DataProtection;

namespace LblodHarvester.Infrastructure.Tests.State;

[TestFixture, FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SqliteSourceStoreTests : SourceStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private SqliteDatabase _database = null!;
    private SqliteSourceStore _store = null!;

    protected override ISourceStore Store => _store;

    [SetUp]
    public async Task OpenAsync()
    {
        _database = await SqliteDatabase.OpenAsync(_folder.File("lblod.db"), default);
        _store = new SqliteSourceStore(_database, new EphemeralDataProtectionProvider());
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [Test]
    public async Task A_key_is_nowhere_in_the_files_in_clear()
    {
        await Store.SaveAsync([Sample.Source("voorbeeld")], default);

        foreach (var file in Directory.EnumerateFiles(_folder.Path))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            Assert.That(bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes("geheime-sleutel")), Is.EqualTo(-1), file);
            Assert.That(bytes.ToArray().AsSpan().IndexOf(Encoding.Unicode.GetBytes("geheime-sleutel")), Is.EqualTo(-1), file);
        }
    }

    [Test]
    public async Task A_key_is_read_back_by_a_later_process_with_the_same_key_folder()
    {
        var keys = new DirectoryInfo(_folder.File("keys"));
        await new SqliteSourceStore(_database, DataProtectionProvider.Create(keys)).SaveAsync([Sample.Source("voorbeeld")], default);

        var source = await new SqliteSourceStore(_database, DataProtectionProvider.Create(keys)).FindAsync("voorbeeld", default);
        Assert.That(source!.Loket, Is.EqualTo(Sample.Source("voorbeeld").Loket));
    }

    [Test]
    public async Task A_key_that_another_key_folder_encrypted_is_an_error_that_says_so()
    {
        await Store.SaveAsync([Sample.Source("voorbeeld")], default);

        var elsewhere = new SqliteSourceStore(_database, new EphemeralDataProtectionProvider());
        Assert.That(
            () => elsewhere.ListAsync(default),
            Throws.TypeOf<StateException>().With.Message.Contains("source 'voorbeeld'").And.Message.Contains("encryption keys"));
    }

    [Test]
    public void A_list_that_cannot_be_saved_whole_is_not_saved_at_all()
    {
        Assert.That(
            () => Store.SaveAsync([Sample.Source("a"), Sample.Source("b") with { Title = null! }], default),
            Throws.TypeOf<Microsoft.Data.Sqlite.SqliteException>());
        Assert.That(async () => await Store.ListAsync(default), Is.Empty);
    }
}
