using LblodHarvester.EndToEnd.Processes;

namespace LblodHarvester.EndToEnd.Killing;

/// <summary>The whole demo: its site and its Loket are killed with it, and only what the Loket wrote down is left.</summary>
internal sealed class DemoWorld() : World(new Harvest())
{
    protected override string[] Command => ["demo", "--exit"];

    internal override Task FinishAsync() => Harvest.SucceedAsync(Command);

    protected override IEnumerable<string> ListAccepted() => StubFile.ListAccepted(Harvest.Folder);
}
