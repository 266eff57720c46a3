using Dapper;
using LblodHarvester.Infrastructure.State;
using Microsoft.Data.Sqlite;

namespace LblodHarvester.Infrastructure.Tests.State;

[TestFixture, FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SqliteDatabaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string File => _folder.File("lblod.db");

    public void Dispose() => _folder.Dispose();

    [Test]
    public async Task Every_connection_is_set_for_durability()
    {
        using var database = await SqliteDatabase.OpenAsync(File, default);
        using var first = await database.ConnectAsync(default);
        using var second = await database.ConnectAsync(default);

        foreach (var connection in new[] { first, second })
        {
            Assert.That(await connection.ExecuteScalarAsync<string>("PRAGMA journal_mode"), Is.EqualTo("wal"));
            Assert.That(await connection.ExecuteScalarAsync<int>("PRAGMA synchronous"), Is.EqualTo(2), "2 is FULL");
            Assert.That(await connection.ExecuteScalarAsync<int>("PRAGMA foreign_keys"), Is.EqualTo(1));
            Assert.That(await connection.ExecuteScalarAsync<int>("PRAGMA busy_timeout"), Is.EqualTo(60000));
        }
    }

    [Test]
    public async Task Migrations_are_numbered_from_one_without_gaps()
    {
        using var database = await SqliteDatabase.OpenAsync(File, default);
        using var connection = await database.ConnectAsync(default);

        Assert.That(Migration.All.Select(migration => migration.Number), Is.EqualTo(Enumerable.Range(1, Migration.All.Count)));
        Assert.That(
            await connection.QueryAsync<string>("SELECT name FROM migration ORDER BY number"),
            Is.EqualTo(Migration.All.Select(migration => migration.Name)));
    }

    [Test]
    public async Task Only_what_is_new_is_migrated_when_the_file_is_opened_again()
    {
        Migration[] older = [new(1, "0001-a", "CREATE TABLE a (x); INSERT INTO a VALUES (1)")];
        Migration[] newer = [.. older, new(2, "0002-b", "INSERT INTO a VALUES (2)")];
        (await SqliteDatabase.OpenAsync(File, older, default)).Dispose();
        (await SqliteDatabase.OpenAsync(File, newer, default)).Dispose();
        using var database = await SqliteDatabase.OpenAsync(File, newer, default);

        using var connection = await database.ConnectAsync(default);
        Assert.That(await connection.QueryAsync<int>("SELECT x FROM a ORDER BY x"), Is.EqualTo(new[] { 1, 2 }));
    }

    [Test]
    public async Task A_migration_that_fails_leaves_nothing_behind()
    {
        Migration good = new(1, "0001-a", "CREATE TABLE a (x)");
        Migration bad = new(2, "0002-b", "CREATE TABLE b (x); INSERT INTO nowhere VALUES (1)");
        Assert.That(() => SqliteDatabase.OpenAsync(File, [good, bad], default), Throws.TypeOf<StateException>().With.Message.Contains("nowhere"));

        using var database = await SqliteDatabase.OpenAsync(File, [good], default);
        using var connection = await database.ConnectAsync(default);
        Assert.That(
            await connection.QueryAsync<string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"),
            Is.EqualTo(new[] { "a", "migration" }));
    }

    [Test]
    public async Task A_database_of_a_newer_program_is_refused_and_left_as_it_is()
    {
        Migration[] newer = [.. Migration.All, new(Migration.All.Count + 1, "later", "CREATE TABLE later (x)")];
        (await SqliteDatabase.OpenAsync(File, newer, default)).Dispose();

        Assert.That(
            () => SqliteDatabase.OpenAsync(File, default),
            Throws.TypeOf<StateException>().With.Message.Contains(File).And.Message.Contains("newer version of lblod"));
        (await SqliteDatabase.OpenAsync(File, newer, default)).Dispose();
    }

    [Test]
    public async Task A_file_that_is_not_a_database_is_refused()
    {
        await System.IO.File.WriteAllTextAsync(File, new string('x', 5000));
        Assert.That(
            () => SqliteDatabase.OpenAsync(File, default),
            Throws.TypeOf<StateException>().With.Message.Contains("is not an SQLite database").And.InnerException.TypeOf<SqliteException>());
    }

    [Test]
    public void A_folder_that_is_not_there_is_an_error_that_names_the_file() =>
        Assert.That(
            () => SqliteDatabase.OpenAsync(_folder.File("nowhere/lblod.db"), default),
            Throws.TypeOf<StateException>().With.Message.Contains("nowhere/lblod.db"));

    [Test]
    public async Task Programs_that_open_a_new_file_at_once_migrate_it_once()
    {
        var databases = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => SqliteDatabase.OpenAsync(File, default))));
        foreach (var database in databases)
            database.Dispose();
        Assert.That(databases, Has.Length.EqualTo(4));
    }
}
