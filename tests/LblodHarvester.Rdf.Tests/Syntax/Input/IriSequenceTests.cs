using System.Text;

namespace LblodHarvester.Rdf.Tests.Syntax.Input;

public class IriSequenceTests
{
    private readonly RecentIris _recent = new();

    [Test]
    public void An_IRI_that_came_after_another_one_is_expected_after_it_again()
    {
        var sequence = new IriSequence(_recent);
        foreach (var text in new[] { "urn:a", "urn:b", "urn:c", "urn:a" })
            Follow(sequence, text);

        Assert.That(sequence.Find("<urn:b> <urn:x> ."u8, out var length)?.Value, Is.EqualTo("urn:b"));
        Assert.That(length, Is.EqualTo("<urn:b>".Length));
        Assert.That(sequence.Find("<urn:c> <urn:x> ."u8, out _)?.Value, Is.EqualTo("urn:c"));
    }

    [TestCase("<urn:c> .", TestName = "Another_IRI_is_not_taken_for_the_one_that_is_expected")]
    [TestCase("<urn:bb> .", TestName = "A_longer_IRI_is_not_taken_for_the_one_that_is_expected")]
    [TestCase("<urn:b", TestName = "An_IRI_that_is_not_here_whole_is_not_taken_for_the_one_that_is_expected")]
    [TestCase("<", TestName = "An_IRI_that_has_just_begun_is_not_taken_for_the_one_that_is_expected")]
    public void Only_the_whole_token_is_found(string text)
    {
        var sequence = new IriSequence(_recent);
        foreach (var iri in new[] { "urn:a", "urn:b", "urn:a" })
            Follow(sequence, iri);

        Assert.That(sequence.Find(Encoding.UTF8.GetBytes(text), out _), Is.Null);
    }

    [Test]
    public void What_was_forgotten_is_not_found()
    {
        var sequence = new IriSequence(_recent);
        foreach (var iri in new[] { "urn:a", "urn:b", "urn:a" })
            Follow(sequence, iri);
        for (var i = 0; i < 50_000; i++)
            Remember($"urn:other:{i}");

        Assert.That(sequence.Find("<urn:b> "u8, out _), Is.Null);
    }

    private void Follow(IriSequence sequence, string iri)
    {
        Remember(iri);
        sequence.Follow(Encoding.UTF8.GetBytes($"<{iri}>"));
    }

    private void Remember(string iri) => _recent.Remember(Encoding.UTF8.GetBytes(iri), Iri.Unchecked(iri));
}
