using LblodHarvester.Sparql.Plans;

namespace LblodHarvester.Sparql.Tests.Optimise;

/// <summary>Sets of slots beside sets of numbers, on both sides of what fits into one word.</summary>
public class SlotSetTests
{
    private static readonly int[] Edges = [0, 1, 62, 63, 64, 65, 127, 128, 200];

    [Test]
    public void Operations_give_what_they_give_on_sets_of_numbers()
    {
        var random = new Random(2026);
        for (var round = 0; round < 2_000; round++)
        {
            var (some, others) = (Subset(random), Subset(random));
            var (one, other) = (SlotSet.Of(some), SlotSet.Of(others));
            var slot = Edges[random.Next(Edges.Length)];
            Assert.Multiple(() =>
            {
                Assert.That(one.ToArray(), Is.EqualTo(some.Order()));
                Assert.That(one.Union(other).ToArray(), Is.EqualTo(some.Union(others).Order()));
                Assert.That(one.Intersect(other).ToArray(), Is.EqualTo(some.Intersect(others).Order()));
                Assert.That(one.Except(other).ToArray(), Is.EqualTo(some.Except(others).Order()));
                Assert.That(one.With(slot).ToArray(), Is.EqualTo(some.Append(slot).Distinct().Order()));
                Assert.That(one.Contains(slot), Is.EqualTo(some.Contains(slot)));
                Assert.That(one.Overlaps(other), Is.EqualTo(some.Intersect(others).Any()));
                Assert.That(one.IsSubsetOf(other), Is.EqualTo(some.All(others.Contains)));
                Assert.That(one.IsEmpty, Is.EqualTo(some.Length == 0));
                Assert.That(one.Equals(other), Is.EqualTo(some.Order().SequenceEqual(others.Order())));
            });
        }
    }

    [Test]
    public void Sets_that_once_had_more_are_equal_to_those_that_never_had()
    {
        var shrunk = SlotSet.Of([3, 200]).Except(SlotSet.Of(200));
        Assert.Multiple(() =>
        {
            Assert.That(shrunk, Is.EqualTo(SlotSet.Of(3)));
            Assert.That(shrunk.GetHashCode(), Is.EqualTo(SlotSet.Of(3).GetHashCode()));
            Assert.That(shrunk.Except(SlotSet.Of(3)).IsEmpty, Is.True);
        });
    }

    private static int[] Subset(Random random) => [.. Edges.Where(_ => random.Next(2) == 0)];
}
