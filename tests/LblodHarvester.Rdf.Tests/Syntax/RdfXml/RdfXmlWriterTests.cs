namespace LblodHarvester.Rdf.Tests.Syntax.RdfXml;

public sealed class RdfXmlWriterTests
{
    [Test]
    public void A_graph_is_written_as_people_write_it() => Assert.That(
        Write("""
            @prefix besluit: <http://data.vlaanderen.be/ns/besluit#> .
            @prefix prov: <http://www.w3.org/ns/prov#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix x: <http://example.org/x#> .
            <http://example.org/zitting?a=1&b=2> a besluit:Zitting, prov:Activity ;
                prov:startedAtTime "2024-01-31T20:00:00Z"^^xsd:dateTime ;
                dct:title "Raad & <college>"@nl ;
                besluit:behandelt ( <http://example.org/1> [ a besluit:Agendapunt ] ), () ;
                x:plaats [ x:straat "Kerkstraat" ], [ a x:Zaal ; x:verdieping 1 ], [], _:gedeeld .
            <http://example.org/2> x:plaats _:gedeeld .
            _:gedeeld x:tekst "<b xmlns=\"urn:x\">vet</b>"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral> .
            [] x:lijst ( "a" ) .
            """),
        Is.EqualTo("""
            <?xml version="1.0" encoding="utf-8"?>
            <rdf:RDF
                xmlns:besluit="http://data.vlaanderen.be/ns/besluit#"
                xmlns:dct="http://purl.org/dc/terms/"
                xmlns:ns1="http://example.org/x#"
                xmlns:prov="http://www.w3.org/ns/prov#"
                xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">

              <besluit:Zitting rdf:about="http://example.org/zitting?a=1&amp;b=2">
                <rdf:type rdf:resource="http://www.w3.org/ns/prov#Activity"/>
                <besluit:behandelt rdf:parseType="Collection">
                  <rdf:Description rdf:about="http://example.org/1"/>
                  <besluit:Agendapunt/>
                </besluit:behandelt>
                <besluit:behandelt rdf:parseType="Collection"/>
                <ns1:plaats rdf:parseType="Resource">
                  <ns1:straat>Kerkstraat</ns1:straat>
                </ns1:plaats>
                <ns1:plaats>
                  <ns1:Zaal>
                    <ns1:verdieping rdf:datatype="http://www.w3.org/2001/XMLSchema#integer">1</ns1:verdieping>
                  </ns1:Zaal>
                </ns1:plaats>
                <ns1:plaats rdf:parseType="Resource"/>
                <ns1:plaats rdf:nodeID="gedeeld"/>
                <dct:title xml:lang="nl">Raad &amp; &lt;college&gt;</dct:title>
                <prov:startedAtTime rdf:datatype="http://www.w3.org/2001/XMLSchema#dateTime">2024-01-31T20:00:00Z</prov:startedAtTime>
              </besluit:Zitting>

              <rdf:Description rdf:about="http://example.org/2">
                <ns1:plaats rdf:nodeID="gedeeld"/>
              </rdf:Description>

              <rdf:Description rdf:nodeID="gedeeld">
                <ns1:tekst rdf:parseType="Literal"><b xmlns="urn:x">vet</b></ns1:tekst>
              </rdf:Description>

              <rdf:Description>
                <ns1:lijst rdf:parseType="Resource">
                  <rdf:first>a</rdf:first>
                  <rdf:rest rdf:parseType="Collection"/>
                </ns1:lijst>
              </rdf:Description>

            </rdf:RDF>

            """));

    [Test]
    public void An_empty_graph_is_a_document() =>
        Assert.That(RdfReader.ReadGraph(Write(""), RdfSyntax.RdfXml, "written"), Is.Empty);

    [TestCase("<urn:a> <http://example.org/123> 1 .", "<http://example.org/123>", "does not end in an XML name")]
    [TestCase("<urn:a> <http://example.org/> 1 .", "<http://example.org/>", "does not end in an XML name")]
    [TestCase("<urn:a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#about> 1 .", "#about>", "keeps the predicate's name for itself")]
    [TestCase("<urn:a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#li> 1 .", "#li>", "keeps the predicate's name for itself")]
    [TestCase("<urn:a> <urn:b> \"\\u0001\" .", "\\u0001", "a character that XML cannot hold")]
    [TestCase("<urn:a> <urn:b> \"\\uFFFE\" .", "<urn:b>", "a character that XML cannot hold")]
    public void What_XML_cannot_hold_is_refused_with_the_triple(string turtle, string triple, string reason) => Assert.That(
        () => Write(turtle), Throws.ArgumentException.With.Message.Contains(triple).And.Message.Contains(reason));

    [Test]
    public void An_IRI_that_would_be_read_as_another_is_refused() => Assert.That(
        () => RdfWriter.Write(new StringWriter(), new Graph([new Triple(Iri.Unchecked("a b"), Vocab.Dct.Title, new Literal(""))]), RdfSyntax.RdfXml),
        Throws.ArgumentException.With.Message.Contains("is not an absolute IRI"));

    [Test]
    public void A_named_graph_is_refused() => Assert.That(
        () => RdfWriter.Write(new StringWriter(), [new Quad(new Iri("urn:a"), new Iri("urn:b"), new Literal(""), new Iri("urn:g"))], RdfSyntax.RdfXml),
        Throws.ArgumentException.With.Message.Contains("<urn:g>"));

    [Test]
    public void A_prefix_of_the_map_is_taken_only_for_its_own_namespace()
    {
        var map = new PrefixMap([new("rdf", "urn:not-rdf:"), new("ns1", "urn:other:"), new("", "urn:empty:"), new("xmlx", "urn:xml:")]);
        var graph = RdfReader.ReadGraph("<urn:a> <urn:not-rdf:a> 1 ; <urn:empty:b> 2 ; <urn:xml:c> 3 .", RdfSyntax.Turtle, "test");
        var text = new StringWriter();
        RdfWriter.Write(text, graph, RdfSyntax.RdfXml, map);
        Assert.That(text.ToString(), Does.Contain("xmlns:rdf=\"urn:not-rdf:\"").And.Contain("xmlns:ns2=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""));
        Assert.That(GraphIsomorphism.AreIsomorphic(graph, RdfReader.ReadGraph(text.ToString(), RdfSyntax.RdfXml, "written")));
    }

    [Test]
    public void A_chain_of_nodes_longer_than_the_reader_goes_deep_is_read_back()
    {
        var graph = new Graph(Enumerable.Range(0, 10_000).Select(i => new Triple(new BlankNode($"n{i}"), new Iri("urn:x:next"), new BlankNode($"n{i + 1}"))));
        var text = new StringWriter();
        RdfWriter.Write(text, graph, RdfSyntax.RdfXml);
        Assert.That(RdfReader.ReadGraph(text.ToString(), RdfSyntax.RdfXml, "written"), Has.Count.EqualTo(10_000));
    }

    private static string Write(string turtle)
    {
        var text = new StringWriter();
        RdfWriter.Write(text, RdfReader.ReadGraph(turtle, RdfSyntax.Turtle, "test"), RdfSyntax.RdfXml);
        return text.ToString();
    }
}
