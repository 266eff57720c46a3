using LblodHarvester.Sparql;

namespace LblodHarvester.Harvesting.Tests.Fakes;

/// <summary>What every graph log does, whatever keeps it.</summary>
public abstract class GraphLogContract
{
    protected abstract IGraphLog Log { get; }

    [Test]
    public async Task What_is_appended_is_read_back_in_its_order()
    {
        await AppendAsync(new LogBatch { Terms = Bytes(1), Rows = [Row(7, 0, LogRowKind.Change, 1), Row(uint.MaxValue, 3, LogRowKind.Change, 2)] }, new LogBatch { Terms = Bytes(2, 3) });
        await AppendAsync(new LogBatch { Rows = [Row(7, 0, LogRowKind.Change, 3)] }, new LogBatch { Terms = Bytes(4) });

        Assert.That(await TermsAsync(), Is.EqualTo(new[] { "1", "2,3", "4" }));
        Assert.That(await RowsAsync(), Is.EqualTo(new[] { "7 0 1", "4294967295 3 2", "7 0 3" }));
    }

    [Test]
    public async Task A_part_replaces_its_own_rows_alone()
    {
        await AppendAsync(new LogBatch { Rows = [Row(7, 1, LogRowKind.Part, 1), Row(7, 1, LogRowKind.Change, 2), Row(7, 2, LogRowKind.Part, 3), Row(8, 1, LogRowKind.Part, 4)] });
        await AppendAsync(new LogBatch { Rows = [Row(7, 1, LogRowKind.Part, 5)] });
        Assert.That(await RowsAsync(), Is.EqualTo(new[] { "7 2 3", "8 1 4", "7 1 5" }));

        await AppendAsync(new LogBatch { Rows = [Row(7, 2, LogRowKind.Part)] });
        Assert.That(await RowsAsync(), Is.EqualTo(new[] { "8 1 4", "7 1 5" }), "nothing is left of what is replaced by nothing");
    }

    [Test]
    public async Task A_whole_graph_replaces_all_its_rows()
    {
        await AppendAsync(new LogBatch { Rows = [Row(7, 1, LogRowKind.Part, 1), Row(7, 0, LogRowKind.Change, 2), Row(8, 1, LogRowKind.Part, 3)] });
        await AppendAsync(new LogBatch { Rows = [Row(7, 0, LogRowKind.Graph, 4)] });
        Assert.That(await RowsAsync(), Is.EqualTo(new[] { "8 1 3", "7 0 4" }));

        await AppendAsync(new LogBatch { Rows = [Row(7, 0, LogRowKind.Graph)] });
        Assert.That(await RowsAsync(), Is.EqualTo(new[] { "8 1 3" }));
    }

    [Test]
    public async Task Batches_that_end_in_an_error_leave_nothing()
    {
        await AppendAsync(new LogBatch { Terms = Bytes(1), Rows = [Row(7, 0, LogRowKind.Graph, 1)] });

        Assert.That(() => Log.AppendAsync(Failing(), default), Throws.TypeOf<InvalidOperationException>().With.Message.EqualTo("half-way"));
        Assert.That(await TermsAsync(), Is.EqualTo(new[] { "1" }));
        Assert.That(await RowsAsync(), Is.EqualTo(new[] { "7 0 1" }));
    }

    protected static LogRow Row(uint graph, uint part, LogRowKind kind, params byte[] content) => new(graph, part, kind, content);

    protected Task AppendAsync(params LogBatch[] batches) => Log.AppendAsync(batches.ToAsyncEnumerable(), default);

    protected async Task<List<string>> RowsAsync() =>
        await Log.ReadRowsAsync(default).Select(row => $"{row.Graph} {row.Part} {string.Join(',', row.Content.ToArray())}").ToListAsync();

    protected async Task<List<string>> TermsAsync() => await Log.ReadTermsAsync(default).Select(block => string.Join(',', block.ToArray())).ToListAsync();

    private static ReadOnlyMemory<byte> Bytes(params byte[] bytes) => bytes;

    private static async IAsyncEnumerable<LogBatch> Failing()
    {
        yield return new LogBatch { Terms = Bytes(2), Rows = [Row(7, 0, LogRowKind.Graph, 2)] };
        await Task.Yield();
        throw new InvalidOperationException("half-way");
    }
}
