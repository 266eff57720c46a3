using System.Diagnostics;
using LblodHarvester.Infrastructure.State;

namespace LblodHarvester.Infrastructure.Tests.State;

[TestFixture, FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class DataFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void A_folder_is_made_and_says_where_everything_is()
    {
        var path = _folder.File("new/data");
        using var data = DataFolder.Open(path, "lblod harvest", null);

        Assert.That(Directory.Exists(path));
        Assert.That(data.DatabasePath, Is.EqualTo(Path.Combine(path, "lblod.db")));
        Assert.That(data.ArchivePath, Is.EqualTo(Path.Combine(path, "warc")));
        Assert.That(data.KeysPath, Is.EqualTo(Path.Combine(path, "keys")));
    }

    [Test]
    public void A_folder_that_is_owned_is_refused_with_the_owner_named()
    {
        using var owner = DataFolder.Open(_folder.Path, "lblod serve", "http://localhost:5080");

        Assert.That(
            () => DataFolder.Open(_folder.Path, "lblod harvest", null),
            Throws.TypeOf<DataFolderInUseException>()
                .With.Message.Contains(_folder.Path)
                .And.Message.Contains($"process {Environment.ProcessId} (lblod serve)")
                .And.Message.Contains("http://localhost:5080")
                .And.Message.Contains("--data"));
        Assert.That(File.ReadAllText(_folder.File("lblod.owner")), Does.Contain("lblod serve"), "the one who is refused changes nothing");
    }

    [Test]
    public void A_folder_that_was_given_free_can_be_owned_again()
    {
        DataFolder.Open(_folder.Path, "lblod serve", null).Dispose();
        Assert.That(File.Exists(_folder.File("lblod.owner")), Is.False);
        Assert.That(() => DataFolder.Open(_folder.Path, "lblod harvest", null).Dispose(), Throws.Nothing);
    }

    [Test]
    public void An_owner_that_did_not_say_who_it_is_still_owns()
    {
        using var owner = DataFolder.Open(_folder.Path, "lblod serve", null);
        foreach (var text in new[] { "", "null", "{" })
        {
            File.WriteAllText(_folder.File("lblod.owner"), text);
            Assert.That(
                () => DataFolder.Open(_folder.Path, "lblod harvest", null),
                Throws.TypeOf<DataFolderInUseException>().With.Message.Contains("did not say who it is"));
        }
    }

    [Test]
    public async Task Another_process_keeps_the_folder_until_it_is_killed()
    {
        if (!File.Exists("/usr/bin/flock"))
            Assert.Ignore("flock (util-linux) is not there: the second process cannot be started.");
        await File.WriteAllTextAsync(_folder.File("lblod.owner"), """{"ProcessId":42,"Command":"lblod serve","Address":"http://localhost:1"}""");
        // Without a fork there is one process that holds the lock, so that its end is the end of the lock: a child would inherit it.
        string[] hold = ["--no-fork", "-x", _folder.File("lblod.lock"), "sh", "-c", "echo held; exec cat"];
        using var other = Process.Start(new ProcessStartInfo("/usr/bin/flock", hold)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        try
        {
            Assert.That(await other.StandardOutput.ReadLineAsync(), Is.EqualTo("held"));
            Assert.That(
                () => DataFolder.Open(_folder.Path, "lblod harvest", null),
                Throws.TypeOf<DataFolderInUseException>().With.Message.Contains("process 42 (lblod serve)"));
        }
        finally
        {
            other.Kill();
            await other.WaitForExitAsync();
        }

        Assert.That(() => DataFolder.Open(_folder.Path, "lblod harvest", null).Dispose(), Throws.Nothing, "a stale owner file means nothing");
    }

    [Test]
    public void The_lock_is_seen_by_other_processes()
    {
        if (!File.Exists("/usr/bin/flock"))
            Assert.Ignore("flock (util-linux) is not there: the second process cannot be started.");
        using var data = DataFolder.Open(_folder.Path, "lblod serve", null);
        using var other = Process.Start("/usr/bin/flock", ["-n", "-E", "9", _folder.File("lblod.lock"), "true"]);
        other.WaitForExit();
        Assert.That(other.ExitCode, Is.EqualTo(9));
    }

    [Test]
    public void A_path_that_is_a_file_is_an_error_but_not_in_use()
    {
        File.WriteAllText(_folder.File("file"), "");
        Assert.That(() => DataFolder.Open(_folder.File("file"), "lblod serve", null), Throws.InstanceOf<IOException>());
    }
}
