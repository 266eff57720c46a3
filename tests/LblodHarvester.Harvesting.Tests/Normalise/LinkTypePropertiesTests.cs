using LblodHarvester.Harvesting.Normalise;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Tests.Normalise;

public class LinkTypePropertiesTests
{
    private const string Page = """
        <div vocab="http://data.vlaanderen.be/ns/besluit#" prefix="ex: https://wolkendorp.example/ns#" resource="https://wolkendorp.example/zitting/1">
        <a rel="noopener behandelt external" href="https://data.wolkendorp.example/punt/1">Punt 1</a>
        <a rel="NoReferrer ex:noopener" href="https://data.wolkendorp.example/punt/2">Punt 2</a>
        <span property="nofollow">3</span>
        </div>
        """;

    private static NormalisedPage Normalised => Normaliser.Normalise(ExtractedPages.Html(Page));

    [Test]
    public void A_word_for_browsers_that_vocab_made_a_property_is_no_data() =>
        Assert.That(
            Normalised.Quarantined.Select(lost => (lost.Extracted.Triple.Predicate.Value, lost.Place.Line, lost.Place.Attribute)),
            Is.EquivalentTo(new[]
            {
                ($"{Vocab.Besluit.Namespace}noopener", 2, "rel"),
                ($"{Vocab.Besluit.Namespace}external", 2, "rel"),
                ($"{Vocab.Besluit.Namespace}NoReferrer", 3, "rel"),
            }));

    [Test]
    public void The_reason_names_the_word() =>
        Assert.That(Normalised.Quarantined.Select(lost => lost.Reason), Has.Some.Contains("'noopener'").And.Some.Contains("'NoReferrer'"));

    [Test]
    public void It_is_told_from_what_the_page_meant_to_say() =>
        Assert.That(Normalised.Quarantined.Select(lost => lost.Cause), Is.All.EqualTo(QuarantineCause.LinkType));

    [Test]
    public void Its_siblings_stay() =>
        Assert.That(
            Normalised.Kept.Select(kept => kept.Triple.Predicate.Value).Where(predicate => !predicate.EndsWith("usesVocabulary", StringComparison.Ordinal)),
            Is.EquivalentTo(new[] { Vocab.Besluit.Behandelt.Value, "https://wolkendorp.example/ns#noopener", $"{Vocab.Besluit.Namespace}nofollow" }));

    [Test]
    public void Without_vocab_there_is_nothing_to_set_apart()
    {
        var page = Page.Replace("vocab=", "data-vocab=", StringComparison.Ordinal);
        Assert.That(Normaliser.Normalise(ExtractedPages.Html(page)).Quarantined, Is.Empty);
    }
}
