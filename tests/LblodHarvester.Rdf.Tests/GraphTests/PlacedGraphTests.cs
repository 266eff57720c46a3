using System.Text;

namespace LblodHarvester.Rdf.Tests;

public sealed class PlacedGraphTests
{
    private static readonly Iri A = new("urn:a");
    private static readonly Iri P = new("urn:p");

    [Test]
    public void A_triple_and_a_node_are_where_they_were_written_first()
    {
        var graph = Read("<urn:a> <urn:p> <urn:b> ,\n 1 .", "<urn:a> <urn:p> 1 . <urn:c> <urn:p> 2 .");
        Assert.Multiple(() =>
        {
            Assert.That($"{graph.PlaceOf(new Triple(A, P, new Literal("1", Vocab.Xsd.Integer)))}", Is.EqualTo("1.ttl:2:2"));
            Assert.That($"{graph.PlaceOf(A)}", Is.EqualTo("1.ttl:1:17"));
            Assert.That($"{graph.PlaceOf(new Iri("urn:b"))}", Is.EqualTo("1.ttl:1:17"), "It is an object only.");
            Assert.That($"{graph.PlaceOf(new Iri("urn:c"))}", Is.EqualTo("2.ttl:1:37"));
            Assert.That(graph.PlaceOf(new Iri("urn:elsewhere")), Is.Null);
            Assert.That(graph.PlaceOf(new Triple(A, P, A)), Is.Null);
            Assert.That(graph.Graph, Has.Count.EqualTo(3));
        });
    }

    [Test]
    public void Blank_nodes_of_files_are_kept_apart_also_from_the_labels_that_they_are_given()
    {
        var graph = Read("_:x <urn:p> 1 .", "_:x <urn:p> 2 . _:r0 <urn:p> 3 .", "_:x <urn:p> 4 . _:r0 <urn:p> 5 . _:r1 <urn:p> 6 .");
        Assert.That(graph.Graph.Select(triple => triple.Subject).Distinct().Count(), Is.EqualTo(6));
    }

    [Test]
    public void Blank_nodes_of_the_graph_that_was_there_are_kept_apart_too()
    {
        var graph = new PlacedGraph(new Graph([new(new BlankNode("x"), P, A), new(A, P, new BlankNode("y"))]));
        Add(graph, "_:x <urn:p> _:y .", "more.ttl");
        Assert.Multiple(() =>
        {
            Assert.That(graph.Graph.SelectMany(triple => new[] { triple.Subject, triple.Object }).Distinct().Count(), Is.EqualTo(5));
            Assert.That(graph.PlaceOf(new BlankNode("x")), Is.Null);
        });
    }

    [Test]
    public void The_names_of_graphs_are_left_out_and_counted()
    {
        var graph = new PlacedGraph();
        graph.Add(new MemoryStream("<urn:g> { <urn:a> <urn:p> 1 , 2 } <urn:a> <urn:p> 3 ."u8.ToArray()), RdfSyntax.TriG, "1.trig");
        Assert.That((graph.Graph.Count, graph.NamedTriples), Is.EqualTo((3, 2L)));
    }

    [Test]
    public void A_syntax_without_places_gives_the_triples_alone()
    {
        var graph = new PlacedGraph();
        graph.Add(new MemoryStream("""{"@id":"urn:a","urn:p":"1"}"""u8.ToArray()), RdfSyntax.JsonLd, "1.jsonld");
        Assert.That((graph.Graph.Count, graph.PlaceOf(A)), Is.EqualTo((1, (TriplePlace?)null)));
    }

    private static PlacedGraph Read(params string[] files)
    {
        var graph = new PlacedGraph();
        for (var i = 0; i < files.Length; i++)
            Add(graph, files[i], $"{i + 1}.ttl");
        return graph;
    }

    private static void Add(PlacedGraph graph, string turtle, string name) =>
        graph.Add(new MemoryStream(Encoding.UTF8.GetBytes(turtle)), RdfSyntax.Turtle, name);
}
