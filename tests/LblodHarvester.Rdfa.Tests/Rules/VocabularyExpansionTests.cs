using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa.Tests.Rules;

public class VocabularyExpansionTests
{
    private const string Body = "<p vocab='http://v.example/' about='#a' typeof='T' property='p'>t</p>";

    private const string Vocabulary =
        """
        @prefix : <http://v.example/> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        :p rdfs:subPropertyOf :q . :r owl:equivalentProperty :q . :q rdfs:subPropertyOf :p .
        :T rdfs:subClassOf :U . :V owl:equivalentClass :U . :W rdfs:subClassOf :T .
        """;

    [Test]
    public void What_follows_from_the_vocabulary_is_said_too_by_any_number_of_steps()
    {
        var document = Extract(iri => RdfReader.ReadGraph(Vocabulary, RdfSyntax.Turtle, iri.Value));

        Assert.That(
            document.Triples.Select(extracted => extracted.Triple).Where(triple => triple.Predicate == Vocab.Rdf.Type).Select(triple => triple.Object),
            Is.EqualTo(new[] { new Iri("http://v.example/T"), new Iri("http://v.example/U"), new Iri("http://v.example/V") }));
        Assert.That(
            document.Triples.Where(extracted => extracted.Triple.Object is Literal).Select(extracted => extracted.Triple.Predicate.Value),
            Is.EqualTo(new[] { "http://v.example/p", "http://v.example/q", "http://v.example/r" }));
        Assert.That(document.Triples[^1].Origin.Predicate.Attribute, Is.EqualTo("typeof").Or.EqualTo("property"));
    }

    [Test]
    public void Nothing_is_expanded_unless_it_is_asked_for() => Assert.That(Extract(null).Triples, Has.Count.EqualTo(3));

    [Test]
    public void A_vocabulary_that_is_not_at_hand_is_a_finding_at_the_attribute_that_names_it()
    {
        var document = Extract(_ => null);

        Assert.That(document.Triples, Has.Count.EqualTo(3));
        Assert.That(
            document.Findings.Select(finding => (finding.Kind, finding.Value, finding.Place.Attribute)),
            Is.EqualTo(new[] { (RdfaFindingKind.VocabularyNotLoaded, "http://v.example/", (string?)"vocab") }));
    }

    [Test]
    public void A_vocabulary_is_asked_for_once()
    {
        var asked = new List<Iri>();
        Page.Extract(Page.Body(Body + Body), new RdfaOptions
        {
            LoadVocabulary = iri =>
            {
                asked.Add(iri);
                return new Graph();
            },
        });

        Assert.That(asked, Is.EqualTo(new[] { new Iri("http://v.example/") }));
    }

    private static RdfaDocument Extract(Func<Iri, Graph?>? load) => Page.Extract(Page.Body(Body), new RdfaOptions { LoadVocabulary = load });
}
