using System.Globalization;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Sparql.Tests.Optimise;

/// <summary>Faults that random queries have found.</summary>
internal sealed class PlannerTests
{
    [Test]
    public void Blank_nodes_of_a_pattern_do_not_make_solutions_distinct()
    {
        var data = SparqlDataset.Of(
        [
            new Quad(new Iri("urn:a"), new Iri("urn:p"), new Literal("x"), null), new Quad(new Iri("urn:b"), new Iri("urn:p"), new Literal("x"), null),
        ]);
        var result = (SolutionsResult)data.Query(SparqlQuery.Parse("SELECT (COUNT(DISTINCT *) AS ?n) { [] <urn:p> ?x }"));
        Assert.That(result.Solutions.Single()[0], Is.EqualTo(new Literal("1", Vocab.Xsd.Integer)));
    }

    [Test]
    [CancelAfter(30_000)]
    public void Joins_within_joins_are_planned_in_a_moment(CancellationToken cancellation)
    {
        var pattern = Enumerable.Range(0, 5).Aggregate(
            "?a <urn:p> ?b",
            (inner, depth) => string.Create(
                CultureInfo.InvariantCulture,
                $"?a <urn:p> ?b{depth} . ?b{depth} <urn:q> ?c . ?c <urn:r> ?d . {{ {{ {inner} }} UNION {{ ?a <urn:p> ?c . OPTIONAL {{ {inner} }} }} }}"));
        var result = (SolutionsResult)SparqlDataset.Of(Enumerable.Empty<Quad>()).Query(SparqlQuery.Parse($"SELECT * {{ {pattern} }}"), cancellation: cancellation);
        Assert.That(result.Solutions, Is.Empty);
        cancellation.ThrowIfCancellationRequested();
    }
}
