using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa.Tests.Rules;

public class PositionsTests
{
    private static readonly RdfaOptions WithoutPositions = new() { Positions = false };

    [Test]
    public void Without_positions_the_same_is_said_of_no_known_place()
    {
        var html = Page.Body(
            "<div resource=#a typeof=ex:T><a property=ex:p href=x>1</a><ol rel=ex:q inlist><li resource=#b><li resource='#b c'></ol></div>");
        var (with, without) = (Page.Extract(html), Page.Extract(html, WithoutPositions));

        Assert.That(Said(without), Is.EqualTo(Said(with)));
        Assert.That(without.EmittedTriples, Is.EqualTo(with.EmittedTriples));
        Assert.That(without.Triples.Select(extracted => extracted.Origin), Is.All.SameAs(TripleOrigin.Unknown));
        Assert.That(without.Links, Is.EqualTo(with.Links.Select(link => link with { Place = SourcePlace.Start })));
        Assert.That(without.Findings, Is.EqualTo(with.Findings).And.Not.Empty);
        Assert.That(without.Subjects, Is.Empty);
    }

    private static IEnumerable<Triple> Said(RdfaDocument document) => document.Triples.Select(extracted => extracted.Triple);
}
