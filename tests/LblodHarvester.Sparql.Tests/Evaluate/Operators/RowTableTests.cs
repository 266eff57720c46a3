using LblodHarvester.Sparql.Evaluate;
using LblodHarvester.Sparql.Evaluate.Operators;

namespace LblodHarvester.Sparql.Tests.Evaluate.Operators;

public sealed class RowTableTests
{
    private const int Width = 3;
    private const int BytesOfRow = Width * sizeof(uint);

    [TestCase(1)]
    [TestCase(17)]
    [TestCase(4096)]
    [TestCase(4097)]
    [TestCase(20_000)]
    public void Rows_stay_what_they_are_however_many_follow(int count)
    {
        var table = new RowTable(Width, Budget(QueryLimits.None));

        for (var row = 0; row < count; row++)
            table.Add([0, (uint)row, 7, (uint)row + 1], [1, 3, 2]);

        Assert.That(table.Count, Is.EqualTo(count));
        Assert.That(Enumerable.Range(0, count).All(row => table[row].SequenceEqual<uint>([(uint)row, (uint)row + 1, 7])));
    }

    [Test]
    public void Few_rows_need_little_memory()
    {
        var table = new RowTable(Width, Budget(QueryLimits.None with { MaxMemoryBytes = 16 * BytesOfRow }));

        for (var row = 0; row < 16; row++)
            table.Add([1, 2, 3], [0, 1, 2]);

        Assert.That(() => table.Add([1, 2, 3], [0, 1, 2]), Throws.TypeOf<QueryLimitException>());
    }

    [Test]
    public void What_was_taken_is_given_back()
    {
        var budget = Budget(QueryLimits.None with { MaxMemoryBytes = 8192 * BytesOfRow });
        var table = new RowTable(Width, budget);

        for (var time = 0; time < 3; time++)
        {
            for (var row = 0; row < 8192; row++)
                table.Add([1, 2, 3], [0, 1, 2]);
            table.Clear();
        }

        Assert.That(table.Count, Is.Zero);
        Assert.That(() => budget.Take(8192 * BytesOfRow), Throws.Nothing);
        Assert.That(() => budget.Take(1), Throws.TypeOf<QueryLimitException>());
    }

    private static QueryBudget Budget(QueryLimits limits) => new(limits, TimeProvider.System, CancellationToken.None);
}
