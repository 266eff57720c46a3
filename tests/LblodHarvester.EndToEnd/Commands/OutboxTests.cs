using LblodHarvester.EndToEnd.Processes;
using LblodHarvester.EndToEnd.Sites;
using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Infrastructure.Loket.Stub;
using LblodHarvester.Testing.Sites;
using Microsoft.Extensions.Logging.Abstractions;

namespace LblodHarvester.EndToEnd.Commands;

/// <summary><c>lblod outbox</c> while the Loket is down, and once it is up again.</summary>
public class OutboxTests
{
    private const string Source = "wolkendorp-zuiver";

    private MisbehavingSite? _site;
    private LoketStub? _loket;
    private string _loketFolder = "";

    [SetUp]
    public async Task Start()
    {
        _site = await SampleSite.StartAsync();
        _loketFolder = Directory.CreateTempSubdirectory("lblod-loket-").FullName;
        var options = new LoketStubOptions
        {
            File = Path.Combine(_loketFolder, "loket.jsonl"),
            Vendors = SampleSite.Vendors(),
            Faults = new StubFaults { Down = true },
        };
        _loket = await LoketStub.StartAsync(options, NullLoggerFactory.Instance, CancellationToken.None);
    }

    [TearDown]
    public async Task Stop()
    {
        await _site!.DisposeAsync();
        await _loket!.DisposeAsync();
        Directory.Delete(_loketFolder, recursive: true);
    }

    [Test]
    public async Task A_report_that_was_given_up_is_sent_once_more_on_retry()
    {
        using var harvest = await HarvestOfAsync(maxAttempts: 1);
        await harvest.SucceedAsync("harvest", Source);
        var dead = await StateFile.ListOutboxAsync(harvest.Folder);
        var list = (await harvest.SucceedAsync("outbox", "list")).TrimEnd().Split('\n');
        using (Assert.EnterMultipleScope())
        {
            Assert.That(dead.Select(entry => entry.State), Is.All.EqualTo(OutboxState.Dead).And.Exactly(2).Items);
            Assert.That(list[0], Is.EqualTo("state\tsource\tresource\tpage\treason"));
            Assert.That(list[1..], Has.Length.EqualTo(2).And.All.StartsWith($"dead\t{Source}\thttps://"));
            Assert.That(list[1..], Has.All.Contains("Given up after 1 attempt"));
        }

        var resource = dead[0].Resource.Value;
        var shown = await harvest.SucceedAsync("outbox", "show", resource);
        Assert.That(shown, Does.Contain($"resource\t{resource}\nstate\tdead\n").And.Contain("attempts\t1\n"));
        Assert.That(await harvest.SucceedAsync("outbox", "retry", resource), Is.EqualTo($"due now: {resource}\n"));

        _loket!.Faults = new StubFaults();
        var output = await harvest.SucceedAsync("harvest", Source);
        var (status, _, errors) = await harvest.RunAsync("outbox", "retry", resource);
        shown = await harvest.SucceedAsync("outbox", "show", resource);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(output, Does.EndWith("outbox: 1 accepted\n"));
            Assert.That(_loket.ListAccepted().Select(melding => melding.SubmittedResource), Is.EqualTo([resource]));
            Assert.That(shown, Does.Contain("state\taccepted\n").And.Contain("submission\thttp"));
            Assert.That(status, Is.EqualTo(1));
            Assert.That(errors, Does.Contain("accepted").And.Contain("only a pending or dead report can be sent again"));
        }
    }

    [Test]
    public async Task A_report_that_got_no_answer_waits_and_is_sent_at_once_on_retry()
    {
        using var harvest = await HarvestOfAsync(maxAttempts: 12);
        await harvest.SucceedAsync("harvest", Source);
        var waiting = await StateFile.ListOutboxAsync(harvest.Folder);
        Assert.That(waiting.Select(entry => entry.State), Is.All.EqualTo(OutboxState.Pending).And.Exactly(2).Items);

        _loket!.Faults = new StubFaults();
        await harvest.SucceedAsync("outbox", "retry", waiting[0].Resource.Value);
        await harvest.SucceedAsync("harvest", Source);
        Assert.That(
            _loket.ListAccepted().Select(melding => melding.SubmittedResource),
            Is.EqualTo([waiting[0].Resource.Value]),
            "The other one is not due.");
    }

    [Test]
    public async Task What_is_not_in_the_outbox_is_named()
    {
        using var harvest = new Harvest();
        var (status, _, errors) = await harvest.RunAsync("outbox", "show", "https://data.wolkendorp.example/id/1");
        Assert.That(status, Is.EqualTo(1));
        Assert.That(
            errors,
            Is.EqualTo("lblod: <https://data.wolkendorp.example/id/1> is not in the outbox. lblod outbox list shows what is.\n"));
    }

    private async Task<Harvest> HarvestOfAsync(int maxAttempts)
    {
        var harvest = new Harvest(new Dictionary<string, string>(SampleSite.Settings(_loket!.Address))
        {
            ["LBLOD_Notify__MaxAttempts"] = $"{maxAttempts}",
            ["LBLOD_Notify__RetryDelay"] = "01:00:00",
        });
        await harvest.SucceedAsync("sources", "import", SampleSite.WriteSources(harvest.Folder, _site!.BaseUrl));
        return harvest;
    }
}
