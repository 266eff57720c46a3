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
    public void Distinct_solutions_of_no_variable_are_one()
    {
        var data = SparqlDataset.Of(
        [
            new Quad(new Iri("urn:a"), new Iri("urn:p"), new Literal("x"), null), new Quad(new Iri("urn:b"), new Iri("urn:q"), new Literal("x"), null),
        ]);
        var result = (SolutionsResult)data.Query(SparqlQuery.Parse("SELECT DISTINCT ?none { ?a ?b ?c }"));
        Assert.That(result.Solutions.Count(), Is.EqualTo(1));
    }

    [Test]
    public void A_table_of_a_path_is_made_anew_for_each_graph()
    {
        var data = SparqlDataset.Of(
        [
            new Quad(new Iri("urn:a"), new Iri("urn:r"), new Iri("urn:b"), new Iri("urn:g1")),
            new Quad(new Iri("urn:c"), new Iri("urn:p"), new Iri("urn:b"), new Iri("urn:g2")),
        ]);
        var result = (SolutionsResult)data.Query(SparqlQuery.Parse("SELECT * { GRAPH ?g { ?x <urn:q>* ?x . ?y <urn:p>+ ?z } }"));
        Assert.That(result.Solutions.Count(), Is.EqualTo(2));
    }

    [Test]
    public void A_variable_of_the_planner_is_none_of_the_blank_nodes_of_the_query()
    {
        var data = SparqlDataset.Of([new Quad(new Iri("urn:a"), new Iri("urn:q"), new Iri("urn:b"), null)]);
        foreach (var before in Enumerable.Range(0, 8))
        {
            var anonymous = string.Concat(Enumerable.Repeat("[] <urn:q> ?b . ", before));
            var result = (SolutionsResult)data.Query(SparqlQuery.Parse($"SELECT * {{ {anonymous} [] !<urn:p> ?b . [] <urn:q> ?b }}"));
            Assert.That(result.Solutions.Count(), Is.EqualTo(1), anonymous);
        }
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
