using LblodHarvester.Sparql.Store;

namespace LblodHarvester.Sparql.Tests.Store;

public sealed class QuadTreeTests
{
    [TestCase(1, 400, 6u)]
    [TestCase(2, 3000, 40u)]
    [TestCase(3, 40000, 2000u)]
    [TestCase(4, 100, 100000u)]
    public void A_tree_after_random_batches_equals_a_sorted_set(int seed, int batch, uint terms)
    {
        var random = new Random(seed);
        var tree = new QuadTree(QuadOrder.Spog);
        var expected = new SortedSet<QuadKey>();
        for (var round = 0; round < 25; round++)
        {
            var shrinks = round % 8 == 7;
            var removed = Sorted(expected.Where(_ => random.Next(shrinks ? 100 : 10) < (shrinks ? 97 : 2)).Concat(Keys(random, batch / 20, terms)));
            var added = Sorted(Keys(random, shrinks ? 3 : random.Next(1, batch), terms));
            var before = (tree, expected.ToArray());
            tree = tree.With(removed, added);
            expected.ExceptWith(removed);
            expected.UnionWith(added);

            Assert.That(All(tree).SequenceEqual(expected), $"round {round}");
            Assert.That(tree.Count, Is.EqualTo(expected.Count));
            CheckNodes(tree.Root);
            Assert.That(All(before.tree).SequenceEqual(before.Item2), "the tree before did not change");
        }
    }

    [Test]
    public void Everything_removed_leaves_an_empty_tree()
    {
        var keys = Sorted(Keys(new Random(5), 20000, 300));
        var tree = new QuadTree(QuadOrder.Spog).With([], keys);
        var empty = tree.With(keys, []);

        Assert.That(empty.Count, Is.Zero);
        Assert.That(empty.Open(default, 0).MoveNext(), Is.False);
        Assert.That(empty.CountOf(keys[0], 4), Is.Zero);
        Assert.That(All(empty.With([], keys)).SequenceEqual(keys));
    }

    [TestCase(11, 50, 4u)]
    [TestCase(12, 5000, 30u)]
    [TestCase(13, 60000, 3000u)]
    public void Ranges_counts_lookups_and_skips_are_those_of_a_sorted_list(int seed, int count, uint terms)
    {
        var random = new Random(seed);
        var keys = Sorted(Keys(random, count, terms));
        var tree = new QuadTree(QuadOrder.Posg).With([], keys.AsSpan(0, keys.Length / 3)).With([], keys);
        var cursor = new QuadCursor();
        for (var i = 0; i < 300; i++)
        {
            var length = random.Next(5);
            var prefix = random.Next(4) == 0 ? Key(random, terms) : keys[random.Next(keys.Length)];
            var range = keys.Where(key => key.Lowest(length) == prefix.Lowest(length)).ToArray();

            Assert.That(tree.CountOf(prefix, length), Is.EqualTo(range.Length));
            Assert.That(tree.Contains(prefix), Is.EqualTo(Array.BinarySearch(keys, prefix) >= 0));
            tree.Open(cursor, prefix, length);
            Assert.That(All(cursor).SequenceEqual(range));
            Assert.That(cursor.MoveNext() || cursor.SkipTo(default), Is.False, "a cursor at its end stays there");
            CheckSkips(tree, cursor, prefix, length, range, random, terms);
        }
    }

    [Test]
    public void Distinct_values_are_exact_when_few_and_about_right_when_many()
    {
        var keys = Sorted(Enumerable.Range(0, 200_000).Select(i => new QuadKey(7, 1 + (uint)(i / 4), (uint)i, 1))
            .Concat(Enumerable.Range(0, 50_000).Select(i => new QuadKey(8, 1 + (uint)(i % 300), (uint)i, 1))));
        var tree = new QuadTree(QuadOrder.Psog).With([], keys);

        Assert.That(tree.DistinctOf(default, 0), Is.EqualTo(2));
        Assert.That(tree.DistinctOf(new QuadKey(8), 1), Is.EqualTo(300));
        Assert.That(tree.DistinctOf(new QuadKey(7), 1), Is.EqualTo(50_000).Within(10).Percent);
        Assert.That(tree.DistinctOf(new QuadKey(9), 1), Is.Zero);
    }

    private static void CheckSkips(QuadTree tree, QuadCursor cursor, QuadKey prefix, int length, QuadKey[] range, Random random, uint terms)
    {
        tree.Open(cursor, prefix, length);
        var at = -1;
        while (true)
        {
            bool more;
            if (random.Next(3) == 0)
            {
                at++;
                more = cursor.MoveNext();
            }
            else
            {
                var target = random.Next(2) == 0 || range.Length == 0
                    ? Key(random, terms)
                    : range[Math.Min(range.Length - 1, Math.Max(at, 0) + random.Next(1, 1 << random.Next(1, 14)))];
                at = Math.Max(at, 0);
                while (at < range.Length && range[at] < target)
                    at++;
                more = cursor.SkipTo(target);
            }

            if (more != at < range.Length || (more && cursor.Current != range[at]))
                Assert.Fail($"after {at} of {range.Length} quads");
            if (!more)
                return;
        }
    }

    private static (QuadKey First, long Total) CheckNodes(object node)
    {
        if (node is QuadKey[] leaf)
        {
            Assert.That(leaf, Has.Length.LessThanOrEqualTo(QuadTree.MaxLeaf));
            return (leaf.Length > 0 ? leaf[0] : default, leaf.Length);
        }

        var branch = (QuadBranch)node;
        Assert.That(branch.Count, Is.InRange(1, QuadBranch.MaxChildren));
        for (var i = 0; i < branch.Count; i++)
            Assert.That(CheckNodes(branch.Children[i]), Is.EqualTo((branch.Firsts[i], branch.Totals[i])));
        Assert.That(branch.Total, Is.EqualTo(branch.Totals.Sum()));
        Assert.That(branch.Children.Select(child => child.GetType()).Distinct().Count(), Is.EqualTo(1));
        return (branch.Firsts[0], branch.Total);
    }

    private static List<QuadKey> All(QuadTree tree) => All(tree.Open(default, 0));

    private static List<QuadKey> All(QuadCursor cursor)
    {
        var keys = new List<QuadKey>();
        while (cursor.MoveNext())
            keys.Add(cursor.Current);
        return keys;
    }

    private static QuadKey[] Sorted(IEnumerable<QuadKey> keys) => [.. keys.Distinct().Order()];

    private static IEnumerable<QuadKey> Keys(Random random, int count, uint terms) => Enumerable.Range(0, count).Select(_ => Key(random, terms));

    private static QuadKey Key(Random random, uint terms) => new(Term(random, terms), Term(random, terms), Term(random, terms), Term(random, terms));

    private static uint Term(Random random, uint terms) => (uint)random.Next(1, (int)terms) | (random.Next(3) == 0 ? 0xC000_0000 : 0);
}
