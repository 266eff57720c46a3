using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Tests.Evaluate;

public sealed class UpdateBaseTests
{
    [Test]
    public void Each_operation_resolves_IRIs_against_the_base_that_holds_where_it_stands()
    {
        var update = SparqlUpdate.Parse(
            """
            INSERT { <urn:s> <urn:given> ?x } WHERE { BIND(IRI("x") AS ?x) } ;
            BASE <http://first.example/>
            INSERT { <urn:s> <urn:first> ?x } WHERE { BIND(IRI("x") AS ?x) } ;
            BASE <http://second.example/>
            INSERT { <urn:s> <urn:second> ?x } WHERE { BIND(IRI("x") AS ?x) }
            """,
            new Iri("http://given.example/"));
        var after = SparqlDataset.Of(new Graph()).Update(update);
        Assert.That(after.Quads().Select(quad => $"{quad.Predicate} {quad.Object}"), Is.EquivalentTo(new[]
        {
            "<urn:given> <http://given.example/x>",
            "<urn:first> <http://first.example/x>",
            "<urn:second> <http://second.example/x>",
        }));
    }
}
