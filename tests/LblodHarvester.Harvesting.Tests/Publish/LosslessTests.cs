using LblodHarvester.Harvesting.Normalise;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Harvesting.Tests.Normalise;
using LblodHarvester.Rdf;
using LblodHarvester.Testing;

namespace LblodHarvester.Harvesting.Tests.Publish;

/// <summary>Of the real pages nothing is lost and nothing is made up, triple by triple, from what the page says to what is published.</summary>
[TestFixtureSource(typeof(SharedData), nameof(SharedData.PageNames))]
public class LosslessTests(string name)
{
    private readonly NormalisedPage _page = Normaliser.Normalise(ExtractedPages.Real(name));

    [Test]
    public void Each_extracted_triple_is_kept_or_quarantined_and_only_once()
    {
        var triples = _page.Extracted.Rdfa.Triples;
        var found = _page.Kept.Select(kept => kept.Extracted).Concat(_page.Quarantined.Select(lost => lost.Extracted)).ToHashSet();
        Assert.That(triples, Is.Not.Empty);
        Assert.That(_page.Kept.Count + _page.Quarantined.Count, Is.EqualTo(triples.Count));
        Assert.That(triples.Where(triple => !found.Contains(triple)), Is.Empty);
    }

    [Test]
    public void Each_kept_triple_is_unchanged_or_repaired_as_recorded() =>
        Assert.That(_page.Kept.Select(RecordedRepairs.FindFault).OfType<string>(), Is.Empty);

    [Test]
    public void Each_quarantined_triple_has_a_reason_that_is_true()
    {
        Assert.That(_page.Quarantined.Select(lost => lost.Reason), Has.None.Empty);
        Assert.That(
            _page.Quarantined.Where(lost => lost.Cause == QuarantineCause.NotValid && ValidRdf.FindFault(lost.Extracted.Triple) is null),
            Is.Empty);
    }

    [Test]
    public void Everything_that_is_kept_is_valid_RDF()
    {
        Assert.That(_page.Kept.Select(kept => ValidRdf.FindFault(kept.Triple)).OfType<string>(), Is.Empty);
        var graph = _page.ToGraph();
        var read = RdfReader.ReadGraph(string.Concat(graph.Select(triple => $"{triple}\n")), RdfSyntax.NTriples, "published.nt");
        Assert.That(GraphIsomorphism.AreIsomorphic(read, graph));
    }

    [Test]
    public void What_is_published_is_what_is_kept_with_blank_nodes_named_and_what_consumers_need()
    {
        var names = new GraphNames(new PublishOptions());
        var url = _page.Extracted.Fetched.Url;
        var kept = _page.Kept.Select(kept => Skolemised(kept.Triple)).ToHashSet();
        var bySubject = kept.ToLookup(triple => triple.Subject, triple => triple.Predicate);
        var subjects = bySubject.Select(triples => triples.Key).ToList();
        var derived = subjects.Select(subject => new Triple(subject, Vocab.Prov.WasDerivedFrom, new Iri(url.AbsoluteUri))).ToHashSet();
        var uuids = subjects.OfType<Iri>()
            .Where(subject => bySubject[subject].Contains(Vocab.Rdf.Type) && !bySubject[subject].Contains(Vocab.Mu.Uuid))
            .Select(subject => new Triple(subject, Vocab.Mu.Uuid, new Literal(NameUuid.Of(subject.Value).ToString())))
            .ToHashSet();

        var (graph, added) = PageGraph.Build(_page, names);

        HashSet<Triple> expected = [.. kept, .. derived, .. uuids];
        Assert.That(graph.Where(triple => !expected.Contains(triple)), Is.Empty, "made up");
        Assert.That(expected.Where(triple => !graph.Contains(triple)), Is.Empty, "lost");
        Assert.That(added, Is.EqualTo(derived.Except(kept).Count() + uuids.Count));

        Triple Skolemised(Triple triple) => new((Resource)Named(triple.Subject), triple.Predicate, Named(triple.Object));

        Term Named(Term term) => term is BlankNode node ? names.Skolem(url, node) : term;
    }
}
