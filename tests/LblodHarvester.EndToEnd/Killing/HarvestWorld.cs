using LblodHarvester.EndToEnd.Processes;
using LblodHarvester.EndToEnd.Sites;
using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Infrastructure.Loket.Stub;
using LblodHarvester.Testing.Sites;
using Microsoft.Extensions.Logging.Abstractions;

namespace LblodHarvester.EndToEnd.Killing;

/// <summary>One source of the samples; site and Loket outlive the process that is killed.</summary>
internal sealed class HarvestWorld : World
{
    private const string Source = "wolkendorp-zuiver";
    private readonly LoketStub _loket;

    private HarvestWorld(Harvest harvest, LoketStub loket)
        : base(harvest) => _loket = loket;

    protected override string[] Command => ["harvest", Source];

    internal static async Task<HarvestWorld> StartAsync(MisbehavingSite site)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("lblod-loket-").FullName, "loket.jsonl");
        var options = new LoketStubOptions { File = file, Vendors = SampleSite.Vendors() };
        var loket = await LoketStub.StartAsync(options, NullLoggerFactory.Instance, CancellationToken.None);
        var harvest = new Harvest(SampleSite.Settings(loket.Address));
        await harvest.SucceedAsync("sources", "import", SampleSite.WriteSources(harvest.Folder, site.BaseUrl));
        return new HarvestWorld(harvest, loket);
    }

    internal override async Task FinishAsync()
    {
        for (var attempt = 0; attempt < 10; attempt++)
        {
            await Harvest.SucceedAsync(Command);
            var outbox = await StateFile.ListOutboxAsync(Harvest.Folder);
            if (outbox.All(entry => entry.State != OutboxState.Pending))
                return;
            await Task.Delay(TimeSpan.FromSeconds(1));
        }

        Assert.Fail("Reports are still waiting in the outbox after ten harvests.");
    }

    protected override IEnumerable<string> ListAccepted() => _loket.ListAccepted().Select(melding => melding.SubmittedResource);

    public override async ValueTask DisposeAsync()
    {
        await _loket.DisposeAsync();
        await base.DisposeAsync();
    }
}
