using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Tests.Store;

public sealed class QuadSortTests
{
    [TestCase(0, 10)]
    [TestCase(1, 10)]
    [TestCase(100, 10)]
    [TestCase(QuadSort.MinCount + 1, 3)]
    [TestCase(50000, 9)]
    [TestCase(50000, int.MaxValue)]
    public void Keys_are_sorted_and_said_once(int count, int terms)
    {
        var random = new Random(count);
        var keys = Enumerable.Range(0, count).Select(_ => new QuadKey(
            (uint)random.Next(terms), (uint)random.Next(5) << 30, (uint)random.NextInt64(uint.MaxValue + 1L), (uint)random.Next(terms) << 13)).ToArray();
        keys = [.. keys, .. keys.Take(count / 2)];
        var expected = keys.Distinct().Order().ToArray();
        var scratch = new QuadKey[keys.Length];

        var distinct = QuadSort.SortDistinct(ref keys, ref scratch, keys.Length);

        Assert.That(keys.AsSpan(0, distinct).SequenceEqual(expected));
    }

    [Test]
    public void Sorting_by_a_column_keeps_the_order_of_equal_ones()
    {
        var random = new Random(1);
        var keys = Enumerable.Range(0, 20000).Select(i => new QuadKey((uint)i, (uint)random.Next(7), 0, 0)).ToArray();
        var expected = keys.OrderBy(key => key.B).ToArray();
        var scratch = new QuadKey[keys.Length];

        QuadSort.SortBy(1, ref keys, ref scratch, keys.Length);

        Assert.That(keys.AsSpan().SequenceEqual(expected));
    }
}
