using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Harvesting.Runs;
using LblodHarvester.Infrastructure.State;

namespace LblodHarvester.EndToEnd.Processes;

/// <summary>Looks into the state that a process left, once it has ended.</summary>
internal static class StateFile
{
    internal static async Task<PageRecord?> FindPageAsync(string dataFolder, Uri url) =>
        await new SqliteRunStore(await OpenAsync(dataFolder), TimeProvider.System).FindPageAsync(url, CancellationToken.None);

    internal static async Task<IReadOnlyList<RunPage>> ListPagesAsync(string dataFolder, long runId) =>
        await new SqliteRunStore(await OpenAsync(dataFolder), TimeProvider.System).ListPagesAsync(runId, null, CancellationToken.None);

    internal static async Task<IReadOnlyList<Run>> ListRunsAsync(string dataFolder) =>
        await new SqliteRunStore(await OpenAsync(dataFolder), TimeProvider.System).ListAsync(null, int.MaxValue, CancellationToken.None);

    internal static async Task<IReadOnlyList<OutboxEntry>> ListOutboxAsync(string dataFolder) =>
        await new SqliteOutbox(await OpenAsync(dataFolder)).ListAsync(null, CancellationToken.None);

    private static Task<SqliteDatabase> OpenAsync(string dataFolder) =>
        SqliteDatabase.OpenAsync(Path.Combine(dataFolder, "lblod.db"), CancellationToken.None);
}
