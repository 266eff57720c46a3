using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Sparql.Tests.Evaluate.Services;

/// <summary>SPARQL 1.1 Federated Query.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ServiceTests
{
    private const string Own = ":a :at <http://one.example/> ; :p 1 . :b :at <http://two.example/> ; :p 2 . :c :p 3 .";

    private readonly OtherEndpoints _others = new OtherEndpoints()
        .With("http://one.example/", ":a :name 'A one' . :b :name 'B one' . _:x :name 'X one' .")
        .With("http://two.example/", ":a :name 'A two' . :b :name 'B two' . _:x :name 'X two' .");

    [TestCase("?s :p ?v . SERVICE <http://one.example/> { ?s :name ?n }", "A one|B one")]
    [TestCase("SERVICE <http://one.example/> { ?s :name ?n } ?s :p 1", "A one")]
    [TestCase("SERVICE <http://one.example/> { ?s :name ?n } ?t :p ?v", "A one|A one|A one|B one|B one|B one|X one|X one|X one")]
    [TestCase("?s :p ?v OPTIONAL { SERVICE <http://one.example/> { ?s :name ?n } }", "A one|B one|")]
    [TestCase("?s :p ?v OPTIONAL { SERVICE <http://one.example/> { ?s :name ?n } FILTER(?v > 1) }", "B one||")]
    [TestCase("?s :p ?v MINUS { SERVICE <http://one.example/> { ?s :name ?m } } BIND(STR(?v) AS ?n)", "3")]
    [TestCase("?s :p ?v FILTER EXISTS { SERVICE <http://one.example/> { ?s :name ?m } } BIND(STR(?v) AS ?n)", "1|2")]
    [TestCase("{ SERVICE <http://one.example/> { ?s :name ?n } } UNION { SERVICE <http://two.example/> { ?s :name ?n } } ?s :p 2", "B one|B two")]
    [TestCase("SERVICE <http://one.example/> { SELECT ?n { ?s :name ?n } ORDER BY DESC(?n) LIMIT 1 }", "X one")]
    public void What_another_endpoint_says_is_joined(string pattern, string names) => Assert.That(Names(pattern), Is.EqualTo(names));

    [TestCase("?s :at ?e . SERVICE ?e { ?s :name ?n }", "A one|B two")]
    [TestCase("SERVICE ?e { ?s :name ?n } ?s :at ?e", "A one|B two")]
    [TestCase("SERVICE ?e { ?s :name ?n } VALUES ?e { <http://two.example/> <http://one.example/> } ?s :p 1", "A one|A two")]
    [TestCase("BIND(<http://two.example/> AS ?e) SERVICE ?e { :a :name ?n }", "A two")]
    [TestCase("?s :at ?e OPTIONAL { SERVICE ?e { ?s :name ?n } }", "A one|B two")]
    [TestCase("?s :at ?e . { SERVICE ?e { ?s :name ?n } } UNION { ?s :p 1 BIND('own' AS ?n) }", "A one|B two|own")]
    public void A_variable_endpoint_is_each_that_it_is_bound_to_whatever_the_order(string pattern, string names) =>
        Assert.That(Names(pattern), Is.EqualTo(names));

    [Test]
    public void An_endpoint_is_asked_once_for_a_query()
    {
        Names("VALUES ?s { :a :b :c :a } ?s :at ?e . SERVICE ?e { ?s :name ?n } SERVICE <http://one.example/> { ?s :name ?m }");
        Assert.That(_others.Asked.Select(asked => asked.Endpoint.Value), Is.EquivalentTo(new[] { "http://one.example/", "http://two.example/", "http://one.example/" }));
    }

    [Test]
    public void Blank_nodes_of_two_answers_are_different_ones_and_not_those_of_the_store()
    {
        Assert.That(
            Names("SERVICE <http://one.example/> { ?s :name ?m FILTER(ISBLANK(?s)) } SERVICE <http://two.example/> { ?s :name ?n }"), Is.EqualTo(""));
        Assert.That(Names("?s :p ?v . SERVICE <http://one.example/> { ?s :name ?n }", "_:x :p 1 ."), Is.EqualTo(""));
    }

    [TestCase("http://away.example/")]
    [TestCase("http://refused.example/")]
    public void A_failure_that_does_not_matter_is_one_solution_that_binds_nothing(string endpoint)
    {
        Assert.That(Names($"?s :p ?v . SERVICE SILENT <{endpoint}> {{ ?s :name ?m }} BIND(STR(?v) AS ?n)"), Is.EqualTo("1|2|3"));
        Assert.That(Count($"SERVICE SILENT <{endpoint}> {{ ?s :name ?n }}"), Is.EqualTo(1));
        Assert.That(Count($"?s :p ?v . SERVICE SILENT <{endpoint}> {{ ?s :name ?n }}"), Is.EqualTo(3));
        Assert.That(Count($"VALUES ?e {{ <{endpoint}> <http://one.example/> }} ?s :p 1 . SERVICE SILENT ?e {{ ?s :name ?n }}"), Is.EqualTo(2));
    }

    [Test]
    public void A_failure_that_matters_ends_the_query()
    {
        Assert.That(() => Count("SERVICE <http://away.example/> { ?s :name ?n }"), Throws.TypeOf<ServiceException>());
        Assert.That(() => Count("SERVICE <http://refused.example/> { ?s :name ?n }"), Throws.TypeOf<QueryException>());
    }

    [Test]
    public void Without_a_client_every_endpoint_is_refused_by_name()
    {
        var query = SparqlQuery.Parse("SELECT * { SERVICE <http://one.example/> { ?s ?p ?o } }");
        Assert.That(
            () => ((SolutionsResult)SparqlDataset.Of(new Graph()).Query(query)).Solutions.Count(),
            Throws.TypeOf<QueryException>().With.Message.Contains("<http://one.example/>").And.Message.Contains("QueryOptions.Services"));
    }

    [TestCase("SERVICE ?e { ?s :name ?n }", "nothing beside it binds")]
    [TestCase("VALUES ?e { 'one' } SERVICE ?e { ?s :name ?n }", "an endpoint is an IRI")]
    public void An_endpoint_that_is_no_IRI_is_refused(string pattern, string message) =>
        Assert.That(() => Count(pattern), Throws.TypeOf<QueryException>().With.Message.Contains(message));

    [Test]
    public void An_update_finds_what_it_writes_at_another_endpoint()
    {
        var update = SparqlUpdate.Parse("PREFIX : <http://e/> INSERT { ?s :name ?n } WHERE { ?s :p 1 SERVICE <http://one.example/> { ?s :name ?n } }");
        var after = Data(Own).Update(update, new QueryOptions { Services = _others });
        Assert.That(after.Quads().Select(quad => quad.Object), Does.Contain(new Literal("A one")));
    }

    [Test]
    public void The_time_of_the_query_is_that_of_the_wait_for_another_endpoint()
    {
        var query = SparqlQuery.Parse("SELECT * { SERVICE SILENT <http://one.example/> { ?s ?p ?o } }");
        var options = new QueryOptions { Services = new Standstill(), Limits = new QueryLimits { Timeout = TimeSpan.FromMilliseconds(200) } };
        Assert.That(
            () => ((SolutionsResult)Data(Own).Query(query, options)).Solutions.Count(),
            Throws.TypeOf<QueryLimitException>().With.Property(nameof(QueryLimitException.Limit)).EqualTo(QueryLimit.Time));
    }

    [Test]
    public void Who_no_longer_waits_for_the_answer_ends_the_wait_for_another_endpoint()
    {
        using var gone = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var query = SparqlQuery.Parse("SELECT * { SERVICE SILENT <http://one.example/> { ?s ?p ?o } }");
        Assert.That(
            () => ((SolutionsResult)Data(Own).Query(query, new QueryOptions { Services = new Standstill() }, gone.Token)).Solutions.Count(),
            Throws.InstanceOf<OperationCanceledException>());
    }

    private static SparqlDataset Data(string turtle) =>
        SparqlDataset.Of(new Graph(RdfReader.ReadQuads($"@prefix : <http://e/> . {turtle}", RdfSyntax.Turtle, "test").Select(quad => quad.ToTriple())));

    private SolutionsResult Ask(string pattern, string data) => (SolutionsResult)Data(data).Query(
        SparqlQuery.Parse($"PREFIX : <http://e/> SELECT ?n {{ {pattern} }}"), new QueryOptions { Services = _others });

    private int Count(string pattern) => Ask(pattern, Own).Solutions.Count();

    private string Names(string pattern, string data = Own) =>
        string.Join('|', Ask(pattern, data).Solutions.Select(row => (row[0] as Literal)?.Value ?? "").OrderBy(name => name.Length == 0).ThenBy(name => name, StringComparer.Ordinal));

    /// <summary>An endpoint that answers when nobody waits any more.</summary>
    private sealed class Standstill : IServiceClient
    {
        public SolutionsResult Select(Iri endpoint, string query, CancellationToken cancellation)
        {
            cancellation.WaitHandle.WaitOne(TimeSpan.FromSeconds(30));
            cancellation.ThrowIfCancellationRequested();
            return new SolutionsResult(["s", "p", "o"], []);
        }
    }
}
