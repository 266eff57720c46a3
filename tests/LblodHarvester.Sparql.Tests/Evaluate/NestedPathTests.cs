using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Sparql.Tests.Evaluate;

public sealed class NestedPathTests
{
    [TestCase("ex:a (ex:p/ex:p/ex:p)|ex:q ?end")]
    [TestCase("ex:a ((ex:p/ex:p)/(ex:p/ex:p))|(ex:p/ex:p/ex:p) ?end")]
    [TestCase("?end (^ex:p/^ex:p/^ex:p)|ex:q ex:a")]
    public void A_sequence_of_several_steps_within_a_path_has_an_end_of_its_own_for_each_step(string pattern)
    {
        Iri[] nodes = [Name("a"), Name("b"), Name("c"), Name("d")];
        var data = SparqlDataset.Of(new Graph(nodes.Zip(nodes.Skip(1), (from, to) => new Triple(from, Name("p"), to))));
        var result = (SolutionsResult)data.Query(SparqlQuery.Parse($"PREFIX ex: <http://example.org/> SELECT ?end {{ {pattern} }}"));
        Assert.That(result.Solutions.Select(row => row[0]), Is.EqualTo(new[] { Name("d") }));
    }

    private static Iri Name(string name) => new($"http://example.org/{name}");
}
