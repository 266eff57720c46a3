using FsCheck;
using FsCheck.Fluent;
using LblodHarvester.Rdf.Tests.Syntax;

namespace LblodHarvester.Rdf.Tests;

public sealed class DatasetTests
{
    private static readonly Iri P = new("urn:p");
    private static readonly Iri G = new("urn:g");

    [Test]
    public void A_quad_is_in_the_graph_that_it_names()
    {
        var triple = new Triple(P, P, P);
        var dataset = new Dataset([new(triple, G), new(triple, null), new(triple, G)]);
        Assert.That(dataset, Is.EqualTo(new[] { new Quad(triple, null), new Quad(triple, G) }));
        Assert.That(dataset, Has.Count.EqualTo(2));
        Assert.That(dataset.GraphNames, Is.EqualTo(new[] { G }));
        Assert.That(dataset.TryGetGraph(G, out var graph), Is.True);
        Assert.That(graph, Is.EqualTo(new[] { triple }));
        Assert.That(dataset.TryGetGraph(P, out _), Is.False);
        Assert.That(dataset.Contains(new Quad(triple, G)), Is.True);
        Assert.That(dataset.Contains(new Quad(triple, P)), Is.False);
        Assert.That(dataset.Add(new Quad(triple, G)), Is.False);
        Assert.That(dataset.Graph(null), Is.SameAs(dataset.DefaultGraph));
    }

    [Test]
    public void A_dataset_holds_the_quads_that_were_added_and_matches_among_all_graphs() =>
        Prop.ForAll(RandomDatasets.Datasets(RdfSyntax.NQuads).ToArbitrary(), quads =>
        {
            var dataset = new Dataset(quads);
            Assert.That(dataset, Is.EquivalentTo(quads.Distinct()));
            Assert.That(dataset, Has.Count.EqualTo(quads.Distinct().Count()));
            foreach (var (subject, predicate, _, _) in quads)
            {
                Assert.That(dataset.Match(subject, predicate), Is.EquivalentTo(
                    quads.Distinct().Where(quad => quad.Subject.Equals(subject) && quad.Predicate.Equals(predicate))));
            }

            return GraphIsomorphism.AreIsomorphic(dataset, quads);
        }).QuickCheckThrowOnFailure();

    [Test]
    public void The_difference_of_datasets_is_told_with_the_graphs()
    {
        var diff = DatasetDiff.Between(
            Dataset("<urn:g> { <urn:a> <urn:p> _:x . _:x <urn:p> 1 } _:n { <urn:a> <urn:p> 1 }"),
            Dataset("<urn:h> { <urn:a> <urn:p> 1 } <urn:g> { <urn:a> <urn:p> _:y . _:y <urn:p> 1 }"));
        Assert.That(diff.IsEmpty, Is.False);
        Assert.That(diff.Added.Select(quad => quad.ToString()), Is.EqualTo(
            new[] { "<urn:a> <urn:p> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> <urn:h> ." }));
        Assert.That(diff.Removed.Select(quad => quad.ToString()), Is.EqualTo(
            new[] { "<urn:a> <urn:p> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> _:n ." }));
    }

    [Test]
    public void Isomorphic_datasets_do_not_differ() =>
        Assert.That(DatasetDiff.Between(Dataset("_:g { _:a <urn:p> _:g }"), Dataset("_:a { _:g <urn:p> _:a }")).IsEmpty, Is.True);

    private static Dataset Dataset(string trig) => new(RdfReader.ReadQuads(trig, RdfSyntax.TriG, "test.trig"));
}
