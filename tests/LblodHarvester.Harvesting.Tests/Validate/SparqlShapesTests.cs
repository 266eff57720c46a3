using System.Text;
using LblodHarvester.Harvesting.Validate.Queries;
using LblodHarvester.Rdf;
using LblodHarvester.Shacl;
using LblodHarvester.Sparql;

namespace LblodHarvester.Harvesting.Tests.Validate;

/// <summary>SHACL-SPARQL beyond what the suite of the W3C asks.</summary>
public sealed class SparqlShapesTests
{
    private const string Prefixes =
        "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix owl: <http://www.w3.org/2002/07/owl#> . "
        + "@prefix ex: <http://example.org/> . ex:prefixes sh:declare [ sh:prefix \"ex\" ; sh:namespace \"http://example.org/\"^^xsd:anyURI ] .\n";

    private const string LangComponent = """
        ex:C a sh:ConstraintComponent ; sh:parameter [ sh:path ex:tag ] ;
          sh:validator [ sh:message "{$value} is not in {$tag}" ; sh:ask "ASK { FILTER (langMatches(lang($value), $tag)) }" ] .
        """;

    [Test]
    public void A_message_is_filled_with_the_terms_of_the_solution_and_the_given_ones()
    {
        var result = Results(
            """
            ex:S sh:targetNode ex:a ; sh:sparql [ sh:prefixes ex:prefixes ; sh:message "{$this} has {?value}, {?nothing}"@en ;
              sh:select "SELECT $this ?value ?nothing { $this ex:p ?value OPTIONAL { $this ex:q ?nothing } }" ] .
            """,
            "ex:a ex:p 5 .").Single();
        Assert.Multiple(() =>
        {
            Assert.That(result.Messages, Is.EqualTo(new[] { Literal.InLanguage("<http://example.org/a> has 5, {?nothing}", "en") }));
            Assert.That(result.Value, Is.EqualTo(new Literal("5", Vocab.Xsd.Integer)));
            Assert.That(result.SourceConstraint, Is.InstanceOf<BlankNode>());
        });
    }

    [TestCase("sh:message \"of the shape\" ;", "\"of the query\"", "of the shape")]
    [TestCase("", "\"of the query\"", "of the solution")]
    public void A_message_is_that_of_the_shape_or_else_of_the_solution_or_else_of_the_query(string ofShape, string ofQuery, string expected) =>
        Assert.That(
            Results(
                $"ex:S sh:targetNode ex:a ; {ofShape} sh:sparql [ sh:message {ofQuery} ; sh:select \"SELECT $this (\\\"of the solution\\\" AS ?message) {{ }}\" ] .",
                "").Single().Messages.Single().Value,
            Is.EqualTo(expected));

    [Test]
    public void A_constraint_without_message_says_that_its_query_finds_a_fault() =>
        Assert.That(
            Results("ex:S sh:targetNode ex:a ; sh:sparql [ sh:select \"SELECT $this { }\" ] .", "").Single().MessageIn("nl"),
            Is.EqualTo("De query van de shape vindt hier een fout."));

    [TestCase("ex:p", "<http://example.org/p>")]
    [TestCase("[ sh:inversePath ex:p ]", "^<http://example.org/p>")]
    [TestCase("[ sh:inversePath [ sh:inversePath ex:p ] ]", "^(^<http://example.org/p>)")]
    [TestCase("( ex:p [ sh:zeroOrMorePath [ sh:inversePath ex:q ] ] )", "(<http://example.org/p>/(^<http://example.org/q>)*)")]
    [TestCase("[ sh:oneOrMorePath [ sh:zeroOrOnePath [ sh:alternativePath ( ex:p ex:q ) ] ] ]", "((<http://example.org/p>|<http://example.org/q>)?)+")]
    public void PATH_stands_for_the_path_of_the_shape(string path, string written)
    {
        const string data = "ex:a ex:p ex:b , 1 . ex:b ex:p ex:a . ex:c ex:q ex:b .";
        var byQuery = Results(
            $"ex:S sh:targetNode ex:a ; sh:path {path} ; sh:sparql [ sh:select \"SELECT DISTINCT $this ?value {{ # $PATH \\n $this $PATH ?value }}\" ] .", data);
        var byCore = Results($"ex:S sh:targetNode ex:a ; sh:path {path} ; sh:in () .", data);
        Assert.Multiple(() =>
        {
            Assert.That(byQuery.Select(result => result.Value), Is.EquivalentTo(byCore.Select(result => result.Value)));
            Assert.That(byQuery[0].Path!.ToString(), Is.EqualTo(written));
        });
    }

    [Test]
    public void A_literal_can_be_the_focus_node() =>
        Assert.That(
            Results("ex:S sh:targetNode \"a\" , \"b\" ; sh:sparql [ sh:select \"SELECT $this { FILTER ($this = 'b') FILTER NOT EXISTS { $this ?p ?o } }\" ] .", "")
                .Select(result => result.FocusNode),
            Is.EqualTo(new[] { new Literal("b") }));

    [Test]
    public void A_blank_node_can_be_the_focus_node() =>
        Assert.That(
            Results("ex:S sh:targetObjectsOf ex:p ; sh:sparql [ sh:prefixes ex:prefixes ; sh:select \"SELECT $this { $this ex:q ?value }\" ] .", "ex:a ex:p _:one , _:two . _:two ex:q 1 .")
                .Select(result => result.FocusNode is BlankNode),
            Is.EqualTo(new[] { true }));

    [Test]
    public void Subqueries_and_aggregates_are_about_the_focus_node() =>
        Assert.That(
            Results(
                """
                ex:S sh:targetSubjectsOf ex:p ; sh:sparql [ sh:prefixes ex:prefixes ;
                  sh:select "SELECT $this ?value { { SELECT $this (COUNT(*) AS ?value) { $this ex:p ?o } GROUP BY $this } FILTER (?value > 1) }" ] .
                """,
                "ex:a ex:p 1 . ex:b ex:p 1 , 2 . ex:c ex:p 1 , 2 , 3 .").Select(result => $"{result.FocusNode} {((Literal)result.Value!).Value}"),
            Is.EquivalentTo(new[] { "<http://example.org/b> 2", "<http://example.org/c> 3" }));

    [Test]
    public void Each_focus_node_is_asked_about_anew_with_every_operator()
    {
        const string query =
            "SELECT DISTINCT $this ?value { { $this ex:p ?value } UNION { $this ex:q/ex:p ?value } OPTIONAL { ?value ex:r ?r } BIND (STR(?value) AS ?s) "
            + "FILTER (?s != 'x') FILTER NOT EXISTS { ?other ex:p ?value FILTER (?other != $this) } } ORDER BY ?value LIMIT 5";
        var data = string.Concat(Enumerable.Range(0, 200).Select(i => $"ex:n{i} ex:p {i} ; ex:q ex:n{i + 1} . "));
        var all = Results($"ex:S sh:targetSubjectsOf ex:p ; sh:sparql [ sh:prefixes ex:prefixes ; sh:select \"{query}\" ] .", data);
        Assert.Multiple(() =>
        {
            for (var i = 0; i < 200; i += 50)
            {
                var alone = Results($"ex:S sh:targetNode ex:n{i} ; sh:sparql [ sh:prefixes ex:prefixes ; sh:select \"{query}\" ] .", data);
                Assert.That(
                    all.Where(result => result.FocusNode == new Iri($"http://example.org/n{i}")).Select(result => result.Value),
                    Is.EqualTo(alone.Select(result => result.Value)).And.Not.Empty);
            }
        });
    }

    [Test]
    public void A_deactivated_constraint_asks_nothing() =>
        Assert.That(Results("ex:S sh:targetNode ex:a ; sh:sparql [ sh:deactivated true ; sh:select \"SELECT $this { }\" ] .", ""), Is.Empty);

    [Test]
    public void An_ASK_based_component_is_asked_about_each_value_and_each_value_of_its_parameter()
    {
        var results = Results($"{LangComponent} ex:S sh:targetNode ex:a ; sh:path ex:p ; ex:tag \"nl\" , \"nl-BE\" .", "ex:a ex:p \"ja\"@nl-BE , \"ja\"@nl , \"oui\"@fr .");
        Assert.Multiple(() =>
        {
            Assert.That(results.Select(result => result.MessageIn("en")), Is.EquivalentTo(new[] { "oui is not in nl", "ja is not in nl-BE", "oui is not in nl-BE" }));
            Assert.That(results[0].Component, Is.EqualTo(new Iri("http://example.org/C")));
            Assert.That(results[0].Parameters.Single().Parameter, Is.EqualTo(new Iri("http://example.org/tag")));
        });
    }

    [Test]
    public void The_validator_for_the_kind_of_shape_goes_before_that_for_all()
    {
        const string component = """
            ex:C a sh:ConstraintComponent ; sh:parameter [ sh:path ex:on ] ; sh:validator [ sh:ask "ASK { FILTER (false) }" ] ;
              sh:nodeValidator [ sh:select "SELECT $this { FILTER (false) }" ] .
            """;
        Assert.Multiple(() =>
        {
            Assert.That(Results($"{component} ex:S sh:targetNode ex:a ; ex:on true .", "ex:a ex:p 1 ."), Is.Empty);
            Assert.That(Results($"{component} ex:S sh:targetNode ex:a ; sh:path ex:p ; ex:on true .", "ex:a ex:p 1 ."), Has.Count.EqualTo(1));
        });
    }

    [TestCase("sh:select \"SELECT $this { $this ex:p ?x\"", "at 1:29: found the end of the text, expected '}'")]
    [TestCase("sh:select \"SELECT $this { $this y:p ?x }\"", "y")]
    [TestCase("sh:select \"SELECT ?x { $this ex:p ?x }\"", "does not return $this")]
    [TestCase("sh:select \"ASK { }\"", "It is ASK, and SELECT is asked for")]
    [TestCase("sh:select \"DESCRIBE $this { }\"", "neither SELECT nor ASK")]
    [TestCase("sh:select \"SELECT $this { MINUS { } }\"", "at 1:16: found 'MINUS'")]
    [TestCase("sh:select \"SELECT $this { FILTER EXISTS { MINUS { } } }\"", "found 'MINUS'")]
    [TestCase("sh:select \"SELECT $this { VALUES ?x { 1 } }\"", "found 'VALUES'")]
    [TestCase("sh:select \"SELECT $this { } VALUES ?x { 1 }\"", "found 'VALUES'")]
    [TestCase("sh:select \"SELECT $this { SERVICE ex:s { } }\"", "found 'SERVICE'")]
    [TestCase("sh:select \"SELECT $this FROM ex:g { }\"", "found 'FROM'")]
    [TestCase("sh:select \"SELECT (1 AS $this) { }\"", "AS makes a new variable")]
    [TestCase("sh:select \"SELECT $this { ?x ?y ?z } GROUP BY (1 AS $this)\"", "AS makes a new variable")]
    [TestCase("sh:select \"SELECT $this { BIND (1 AS ?currentShape) }\"", "AS makes a new variable")]
    [TestCase("sh:select \"SELECT $this { { SELECT ?x { ?x ?y ?z } } }\"", "Add $this to its SELECT")]
    [TestCase("sh:select \"SELECT $this { $this $PATH ?x }\"", "There is no path that $PATH stands for")]
    [TestCase("sh:select \"SELECT $this { FILTER (ex:f($this)) }\"", "There is no function <http://example.org/f>")]
    [TestCase("sh:select 1", "which is no string")]
    [TestCase("sh:message \"x\"", "has no sh:select")]
    [TestCase("sh:select \"SELECT $this { }\" ; sh:message 1", "which is no text")]
    [TestCase("sh:select \"SELECT $this { }\" ; sh:prefixes [ sh:declare [ sh:prefix \"ex\" ; sh:namespace \"other:\"^^xsd:anyURI ] ]", "which stands for http://example.org/ as well")]
    public void A_malformed_constraint_is_told_with_the_shape_and_the_place(string said, string reason)
    {
        var problem = Problems($"ex:S sh:targetNode ex:a ; sh:sparql [ sh:prefixes ex:prefixes ; {said} ] .").Single(problem => problem.Severity == ShapeProblemSeverity.Error);
        Assert.Multiple(() =>
        {
            Assert.That(problem.ToString(), Does.StartWith("shapes.ttl:2:").And.Contains("Shape <http://example.org/S>, in its sh:sparql,").And.Contains(reason));
            Assert.That(problem.Shape, Is.EqualTo(new Iri("http://example.org/S")));
        });
    }

    [Test]
    public void PATH_elsewhere_than_as_predicate_is_refused() =>
        Assert.That(
            Problems("ex:S sh:targetNode ex:a ; sh:path ex:p ; sh:sparql [ sh:select \"SELECT $this { $PATH ?p ?o }\" ] .").Single().Message,
            Does.Contain("at 1:16: found '$PATH'").And.Contain("predicate of a triple only"));

    [TestCase("ex:C a sh:ConstraintComponent .", "has no sh:parameter that is not optional")]
    [TestCase("ex:C a sh:ConstraintComponent ; sh:parameter [ sh:path ex:x ; sh:optional true ] .", "has no sh:parameter that is not optional")]
    [TestCase("[] a sh:ConstraintComponent ; sh:parameter [ sh:path ex:x ] .", "has no IRI")]
    [TestCase("ex:C a sh:ConstraintComponent ; sh:parameter [ sh:path ex:this ] .", "stands for something else")]
    [TestCase("ex:C a sh:ConstraintComponent ; sh:parameter [ sh:path ex:a-b ] .", "no name that a variable can have")]
    [TestCase("ex:C a sh:ConstraintComponent ; sh:parameter [ sh:path ex:x ] , [ sh:path <http://other.org/x> ] .", "several parameters that queries know as $x")]
    [TestCase("ex:C a sh:ConstraintComponent ; sh:parameter 1 .", "which is no resource")]
    [TestCase("ex:C a sh:ConstraintComponent ; sh:parameter [ sh:path ex:x ] , [ sh:path ex:y ] ; sh:validator [ sh:ask \"ASK { }\" ] . ex:S ex:x 1 ; ex:y 1 , 2 .", "several values of <http://example.org/y>")]
    [TestCase("ex:C a sh:ConstraintComponent ; sh:parameter [ sh:path ex:x ] ; sh:validator [ sh:ask \"ASK { BIND (1 AS ?x) }\" ] . ex:S ex:x 1 .", "AS makes a new variable")]
    [TestCase("ex:C a sh:ConstraintComponent ; sh:parameter [ sh:path ex:x ] ; sh:nodeValidator [ sh:ask \"ASK { }\" ] . ex:S ex:x 1 .", "has no sh:select")]
    [TestCase("ex:C a sh:ConstraintComponent ; sh:parameter [ sh:path ex:x ] ; sh:validator [ sh:jsFunctionName \"f\" ] . ex:S ex:x 1 .", "other validators are not supported here")]
    public void A_malformed_component_is_told(string component, string reason) =>
        Assert.That(Problems($"ex:S sh:targetNode ex:a . {component}").Where(problem => problem.Severity == ShapeProblemSeverity.Error).Select(problem => problem.Message), Has.One.Contains(reason));

    [TestCase("ex:C a sh:ConstraintComponent ; sh:parameter [ sh:path ex:x ] ; sh:propertyValidator [ sh:select \"SELECT $this { }\" ] . ex:S ex:x 1 .", "no validator for a node shape")]
    [TestCase("ex:S sh:sparql [ sh:message \"{?x}\" ; sh:select \"SELECT $this { $this ?x 1 }\" ] .", "{?x}, which the query does not give")]
    [TestCase("ex:S sh:sparql [ sh:severity sh:Info ; sh:select \"SELECT $this { }\" ] .", "which has no effect there")]
    [TestCase("ex:S sh:sparql [ sh:select \"SELECT $this { }\" ; sh:prefixes [ sh:declare [ sh:prefix \"y\" ; sh:namespace \"http://y.org/\" ] ] ] .", "taken for the IRI")]
    public void What_has_no_effect_is_warned_of(string said, string reason) =>
        Assert.That(
            CompiledShapes.Compile(Placed($"ex:S sh:targetNode ex:a . {said}"), Options).Problems.Single(problem => problem.Severity == ShapeProblemSeverity.Warning).Message,
            Does.Contain(reason));

    [Test]
    public void Without_a_reader_of_queries_they_are_refused() =>
        Assert.That(
            () => CompiledShapes.Compile(Placed("ex:S sh:targetNode ex:a ; sh:sparql [ sh:select \"SELECT $this { }\" ] .")),
            Throws.TypeOf<ShapesException>().With.Message.Contains("sh:sparql"));

    [Test]
    public void A_query_that_takes_too_long_ends_the_validation_with_the_shape_and_the_node()
    {
        var shapes = CompiledShapes.Compile(
            Placed("ex:S sh:targetNode ex:a ; sh:sparql [ sh:select \"SELECT $this { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (CONCAT(STR(?c), STR(?f), STR(?i)) = 'x') }\" ] ."),
            new ShapesOptions { Queries = new SparqlShapes(new QueryLimits { Timeout = TimeSpan.FromMilliseconds(50) }).Read });
        var data = Data(string.Concat(Enumerable.Range(0, 300).Select(i => $"ex:n{i} ex:p {i} . ")));
        Assert.That(
            () => shapes.Validate(data),
            Throws.TypeOf<ValidationException>().With.Message.StartsWith("Shape <http://example.org/S> cannot be checked on <http://example.org/a>: The query took longer than 0.05 s."));
    }

    [Test]
    public void A_query_that_reports_a_failure_ends_the_validation() =>
        Assert.That(
            () => Results("ex:S sh:targetNode ex:a ; sh:sparql [ sh:select \"SELECT $this (true AS ?failure) { }\" ] .", ""),
            Throws.TypeOf<ValidationException>().With.Message.Contains("reports a failure"));

    [Test]
    public void Shapes_can_ask_for_themselves_and_the_data_does_not_hold_them()
    {
        var results = Results(
            """
            ex:S sh:targetNode ex:a ; ex:most 1 ; sh:sparql [ sh:prefixes ex:prefixes ;
              sh:select "SELECT $this ?value { $this ex:p ?value GRAPH $shapesGraph { $currentShape ex:most ?most } FILTER (?value > ?most) FILTER NOT EXISTS { $currentShape ?p ?o } }" ] .
            """,
            "ex:a ex:p 1 , 2 .");
        Assert.That(results.Select(result => result.Value), Is.EqualTo(new[] { new Literal("2", Vocab.Xsd.Integer) }));
    }

    // To plan a query takes 64 kB for its terms alone.
    [TestCase("sh:sparql [ sh:prefixes ex:prefixes ; sh:select \"SELECT $this ?value { $this ex:p ?value . ?other ex:q $this FILTER (?value > 999999) }\" ]")]
    [TestCase("sh:property [ sh:path ex:p ; ex:tag \"nl\" ]")]
    public void A_query_is_planned_once_in_a_validation(string said)
    {
        var data = Data(string.Concat(Enumerable.Range(0, 1_000).Select(i => $"ex:n{i} ex:p {i} ; ex:q ex:n{i + 1} . ")));
        var shapes = CompiledShapes.Compile(Placed($"{LangComponent} ex:S sh:targetSubjectsOf ex:p ; {said} ."), Options);
        shapes.Validate(data);
        var before = GC.GetAllocatedBytesForCurrentThread();
        shapes.Validate(data);
        Assert.That((GC.GetAllocatedBytesForCurrentThread() - before) / 1_000, Is.LessThan(16_384));
    }

    private static ShapesOptions Options => new() { Queries = new SparqlShapes().Read };

    private static IReadOnlyList<ValidationResult> Results(string shapes, string data) => CompiledShapes.Compile(Placed(shapes), Options).Validate(Data(data)).Results;

    private static IReadOnlyList<ShapeProblem> Problems(string shapes) =>
        Assert.Throws<ShapesException>(() => CompiledShapes.Compile(Placed(shapes), Options))!.Problems;

    private static Graph Data(string data) => RdfReader.ReadGraph("@prefix ex: <http://example.org/> . " + data, RdfSyntax.Turtle, "data");

    private static PlacedGraph Placed(string shapes)
    {
        var graph = new PlacedGraph();
        graph.Add(new MemoryStream(Encoding.UTF8.GetBytes(Prefixes + shapes)), RdfSyntax.Turtle, "shapes.ttl");
        return graph;
    }
}
