using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa.Tests;

public class ProcessorGraphTests
{
    private static readonly DateTimeOffset At = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    [TestCase("<p property=nope>t</p>", "Warning", "UnresolvedTerm")]
    [TestCase("<p about='[nope:x]' property=ex:p>t</p>", "Warning", "UnresolvedCURIE")]
    [TestCase("<p about='[$nope:x]' property=ex:p>t</p>", "Warning", "UnresolvedCURIE")]
    [TestCase("<p prefix='dc: http://other.example/'>t</p>", "Warning", "PrefixRedefinition")]
    [TestCase("<p about='null/x' property=ex:p>t</p>", "Warning")]
    [TestCase("<p property=ex:p>t</p><!-- ", "Error", "DocumentError")]
    public void A_finding_is_a_statement_of_its_class_and_superclass(string body, params string[] classes)
    {
        var graph = ProcessorGraph.Of(Page.Extract("<body prefix='ex: http://ex.example/'>" + body), new Iri(Page.Address), At);

        Assert.That(
            graph.Match(null, Vocab.Rdf.Type).Select(triple => ((Iri)triple.Object).Value),
            Is.EquivalentTo(classes.Select(name => $"http://www.w3.org/ns/rdfa#{name}").Append("http://www.w3.org/2009/pointers#LineCharPointer")));
    }

    [Test]
    public void A_statement_says_what_is_wrong_when_and_where()
    {
        var graph = ProcessorGraph.Of(Page.Extract("<body>\n<p property=nope>t</p>"), new Iri(Page.Address), At);

        Assert.That(GraphIsomorphism.AreIsomorphic(graph, RdfReader.ReadGraph(
            $"""
            @prefix rdfa: <http://www.w3.org/ns/rdfa#> . @prefix ptr: <http://www.w3.org/2009/pointers#> .
            @prefix dc: <http://purl.org/dc/terms/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            [] a rdfa:Warning, rdfa:UnresolvedTerm ;
                dc:description "The term 'nope' is not defined here: no vocab is in force; it is ignored." ;
                dc:date "2026-01-02T03:04:05+00:00"^^xsd:dateTime ;
                rdfa:context <{Page.Address}>, [
                    a ptr:LineCharPointer ; ptr:lineNumber "2"^^xsd:positiveInteger ; ptr:charNumber "4"^^xsd:positiveInteger ] .
            """,
            RdfSyntax.Turtle,
            "expected")));
    }

    [Test]
    public void A_page_that_cannot_be_read_is_a_document_error()
    {
        var fault = Assert.Throws<NotWellFormedException>(() => Page.Extract("<r>", new RdfaOptions { HostLanguage = HostLanguage.Xml }));
        var graph = ProcessorGraph.Of(fault!, new Iri(Page.Address), At);

        Assert.That(graph.Subjects(Vocab.Rdf.Type, new Iri("http://www.w3.org/ns/rdfa#DocumentError")).Count, Is.EqualTo(1));
    }
}
