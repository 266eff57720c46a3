namespace LblodHarvester.Tests.Commands;

public class CommandLineTests
{
    [TestCase]
    [TestCase("nonsense")]
    [TestCase("harvest")]
    [TestCase("harvest", "a", "b")]
    [TestCase("harvest", "a", "--max-pages", "0")]
    [TestCase("harvest", "a", "--max-pages", "many")]
    [TestCase("extract")]
    [TestCase("extract", "a.html", "--format", "n3")]
    [TestCase("extract", "a.html", "--format", "nonsense")]
    [TestCase("extract", "a.html", "--positions", "--format", "ttl")]
    [TestCase("extract", "a.html", "--base", "not absolute")]
    [TestCase("validate")]
    [TestCase("validate", "a.html", "--type", "nonsense")]
    [TestCase("validate", "a.html", "--fail-on", "sometimes")]
    [TestCase("validate", "a.html", "--format", "nonsense")]
    [TestCase("validate", "a.html", "--language", "fr")]
    [TestCase("validate", "a.html", "b.html", "--base", "https://gemeente.example/")]
    [TestCase("validate", "a.html", "--base", "not absolute")]
    [TestCase("shacl")]
    [TestCase("shacl", "--data", "a.ttl")]
    [TestCase("shacl", "--shapes", "a.ttl")]
    [TestCase("shacl", "--data", "a.ttl", "--shapes", "b.ttl", "--format", "sarif")]
    [TestCase("dump", "--graph", "not an iri")]
    [TestCase("dump", "--format", "n3")]
    [TestCase("query")]
    [TestCase("query", "ASK {}", "-f", "query.rq")]
    [TestCase("query", "ASK {}", "--format", "n3")]
    [TestCase("query", "ASK {}", "--timeout", "soon")]
    [TestCase("query", "ASK {}", "--store", "virtuoso")]
    [TestCase("query", "ASK {}", "--store", "https://data.example/sparql", "--data", "a.ttl")]
    [TestCase("query", "ASK {}", "--named-data", "a.ttl")]
    [TestCase("query", "ASK {}", "--named-data", "a=b.ttl")]
    [TestCase("query", "ASK {}", "--data", "-", "-")]
    [TestCase("update")]
    [TestCase("update", "CLEAR ALL", "-f", "update.ru")]
    [TestCase("load")]
    [TestCase("load", "-", "-", "--from", "nq")]
    [TestCase("load", "a.ttl", "--graph", "not an iri")]
    [TestCase("sources", "add", "zuiver", "--loket-publisher", "no iri", "--max-pages", "many")]
    [TestCase("runs")]
    [TestCase("runs", "show", "abc")]
    [TestCase("runs", "list", "--limit", "0")]
    [TestCase("outbox", "show", "not an iri")]
    [TestCase("sources", "add", "zuiver")]
    [TestCase("sources", "add", "Zuiver!", "--title", "t", "--url", "https://gemeente.example/", "--bestuurseenheid", "https://gemeente.example/1")]
    [TestCase("sources", "add", "zuiver", "--title", "t", "--url", "ftp://gemeente.example/", "--bestuurseenheid", "https://gemeente.example/1")]
    [TestCase("sources", "add", "zuiver", "--title", "t", "--url", "https://gemeente.example/", "--bestuurseenheid", "no iri")]
    [TestCase("sources", "add", "zuiver", "--title", "t", "--url", "https://gemeente.example/", "--bestuurseenheid", "https://a.example/1", "--schedule", "0 4 * * *")]
    [TestCase("sources", "add", "zuiver", "--title", "t", "--url", "https://gemeente.example/", "--bestuurseenheid", "https://a.example/1", "--loket-key-file", "-")]
    [TestCase("serve", "--urls", "5080")]
    [TestCase("dump", "--log-level", "loud")]
    [TestCase("dump", "--config", "there-is-no-such-file.json")]
    public async Task A_usage_error_exits_64_and_is_told_on_standard_error(params string[] args)
    {
        var spoken = await Spoken.RunAsync(args);
        Assert.Multiple(() =>
        {
            Assert.That(spoken.Status, Is.EqualTo(64), spoken.Error);
            Assert.That(spoken.Error, Does.StartWith("lblod: "));
            Assert.That(spoken.Out, Is.Empty);
        });
    }

    [TestCase("lblod validate")]
    [TestCase("lblod runs retry", "runs")]
    [TestCase("lblod outbox show", "outbox", "--no-color")]
    public async Task Where_no_command_is_given_those_that_there_are_are_told(string offered, params string[] args)
    {
        var spoken = await Spoken.RunAsync(args);
        Assert.That(spoken.Error, Does.Contain($"  {offered} ").And.Not.Contain("Required command"));
    }

    [Test]
    public async Task A_data_folder_that_is_a_file_exits_64_and_is_named()
    {
        var file = Path.GetTempFileName();
        try
        {
            var spoken = await Spoken.RunAsync("runs", "list", "--data", file);
            Assert.That((spoken.Status, spoken.Out), Is.EqualTo((64, "")));
            Assert.That(spoken.Error, Does.StartWith($"lblod: --data is {file}, which is a file; "));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Test]
    public async Task A_usage_error_names_the_help_that_shows_how()
    {
        var spoken = await Spoken.RunAsync("sources", "remove");
        Assert.That(spoken.Error, Does.Contain("lblod sources remove --help shows how."));
    }

    [TestCase("extract", "there-is-no-such-page.html")]
    [TestCase("validate", "there-is-no-such-page.html")]
    public async Task A_page_that_is_not_there_exits_2(string command, string page)
    {
        var spoken = await Spoken.RunAsync(command, page);
        Assert.Multiple(() =>
        {
            Assert.That(spoken.Status, Is.EqualTo(2), spoken.Error);
            Assert.That(spoken.Error, Does.StartWith($"lblod: {page}: "));
        });
    }

    [Test]
    public async Task A_folder_without_pages_exits_2()
    {
        var folder = Directory.CreateTempSubdirectory("lblod-test-");
        try
        {
            var spoken = await Spoken.RunAsync("validate", folder.FullName);
            Assert.That((spoken.Status, spoken.Error), Is.EqualTo((2, $"lblod: {folder.FullName}: there is no .html, .htm or .xhtml file in this folder.{Environment.NewLine}")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
