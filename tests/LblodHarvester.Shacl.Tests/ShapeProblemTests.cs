namespace LblodHarvester.Shacl.Tests;

public sealed class ShapeProblemTests
{
    [TestCase("ex:S sh:path ex:p ;\n  sh:minCuont 1 .", "1.ttl:3:15: error: <http://example.org/S> says sh:minCuont, which is not a term of SHACL; did you mean sh:minCount?")]
    [TestCase("ex:S sh:path ex:p ;\n  sh:minCount \"many\" .", "1.ttl:3:15: error: Shape <http://example.org/S> has \"many\" as sh:minCount, which is no whole number.")]
    [TestCase("ex:S sh:path\n  [ sh:inversePath 1 ] .", "1.ttl:3:3: error: Shape <http://example.org/S> has a malformed sh:path: ")]
    [TestCase("ex:S a sh:NodeShape ; sh:nodeKind\n sh:Iri .", "1.ttl:3:2: error: Shape <http://example.org/S> has sh:Iri as sh:nodeKind, which is none of sh:IRI, ")]
    [TestCase("ex:S a sh:NodeShape ;\n sh:in [ rdf:first 1 ] .", "1.ttl:3:8: error: Shape <http://example.org/S> has a value of sh:in that is no well-formed list")]
    public void A_fault_is_told_with_its_file_line_and_column(string shapes, string line) =>
        Assert.That(
            Assert.Throws<ShapesException>(() => CompiledShapes.Compile(Turtle.Placed(shapes)))!.Problems.Select(problem => problem.ToString()),
            Has.Some.StartsWith(line));

    [TestCase("ex:S sh:targetClass ex:C ; sh:path ex:p ; sh:minCount \"1\" .", ShapeProblemSeverity.Warning, "taken for the number")]
    [TestCase("ex:S sh:targetClass ex:C ; sh:path ex:p ; sh:minCount \"1\"^^xsd:int .", ShapeProblemSeverity.Warning, "xsd:integer")]
    [TestCase("ex:S sh:targetClass ex:C ; sh:path ex:p ; sh:maxCount -1 .", ShapeProblemSeverity.Warning, "below 0")]
    [TestCase("ex:S sh:targetClass ex:C ; sh:deactivated \"true\" .", ShapeProblemSeverity.Warning, "taken for true")]
    [TestCase("ex:S sh:targetClass ex:C ; sh:path ex:p ; sh:uniqueLang \"1\"^^xsd:boolean .", ShapeProblemSeverity.Warning, "asks nothing")]
    [TestCase("ex:S sh:targetClass ex:C ; sh:flags \"i\" .", ShapeProblemSeverity.Warning, "without sh:pattern")]
    [TestCase("ex:S sh:targetClass ex:C ; sh:ignoredProperties ( rdf:type ) .", ShapeProblemSeverity.Warning, "without sh:closed")]
    [TestCase("ex:S sh:targetClass ex:C ; sh:qualifiedMinCount 1 .", ShapeProblemSeverity.Warning, "without sh:qualifiedValueShape")]
    [TestCase("ex:S sh:targetClass ex:C ; sh:path ex:p ; sh:qualifiedValueShape [ sh:class ex:D ] .", ShapeProblemSeverity.Warning, "asks nothing")]
    [TestCase("ex:S sh:targetClass ex:C ; sh:node ex:Nowhere .", ShapeProblemSeverity.Warning, "say nothing")]
    [TestCase("ex:S sh:targetClass ex:C ; sh:message \"a\"@nl , \"b\"@NL .", ShapeProblemSeverity.Warning, "in the language nl")]
    [TestCase("ex:S sh:targetClass ex:C ; sh:rule [] .", ShapeProblemSeverity.Warning, "not carried out")]
    [TestCase("<> owl:imports ex:other . ex:S sh:targetClass ex:C .", ShapeProblemSeverity.Warning, "not fetched")]
    [TestCase("ex:S sh:targetClass ex:C . ex:data sh:qqqqqqqqqqqq 1 .", ShapeProblemSeverity.Warning, "not a term of SHACL")]
    [TestCase("ex:S a sh:NodeShape ; sh:class ex:C .", ShapeProblemSeverity.Info, "is not used")]
    public void What_is_strange_in_shapes_that_can_be_used_is_told(string shapes, ShapeProblemSeverity severity, string reason)
    {
        var problem = CompiledShapes.Compile(Turtle.Placed("@base <http://example.org/> . " + shapes)).Problems.Single();
        Assert.Multiple(() =>
        {
            Assert.That(problem.Severity, Is.EqualTo(severity));
            Assert.That(problem.Message, Does.Contain(reason));
            Assert.That(problem.Place?.Line, Is.EqualTo(2));
        });
    }

    [TestCase("ex:S sh:targetClass ex:C ; sh:property [ sh:path ex:p ; sh:or ( [ sh:datatype xsd:date ] [ sh:class ex:D ] ) ] .")]
    [TestCase("ex:S sh:targetClass ex:C ; sh:property ex:P . ex:P sh:path ( ex:p [ sh:inversePath ex:q ] ) ; sh:group ex:G . ex:G a sh:PropertyGroup ; sh:order 1 .")]
    [TestCase("ex:S a rdfs:Class , sh:NodeShape .")]
    [TestCase("ex:S a sh:NodeShape ; sh:deactivated true .")]
    [TestCase("ex:C a sh:ConstraintComponent ; sh:parameter [ sh:path ex:length ; sh:datatype xsd:integer ] . ex:S sh:targetClass ex:D .")]
    [TestCase("[] a sh:ValidationReport ; sh:conforms false ; sh:result [ sh:focusNode ex:a ; sh:value 1 ] . ex:S sh:targetClass ex:C .")]
    public void Nothing_is_strange_in(string shapes) => Assert.That(CompiledShapes.Compile(Turtle.Graph(shapes)).Problems, Is.Empty);

    [Test]
    public void Blank_nodes_of_two_files_are_kept_apart()
    {
        var shapes = Turtle.Placed(
            "ex:S sh:targetNode ex:a ; sh:property _:p . _:p sh:path ex:p ; sh:minCount 1 .",
            "ex:T sh:targetNode ex:a ; sh:property _:p . _:p sh:path ex:q ; sh:minCount 1 .");
        Assert.That(
            CompiledShapes.Compile(shapes).Validate(Turtle.Graph("ex:a ex:r 1 .")).Results.Select(result => result.Path!.ToString()),
            Is.EquivalentTo(new[] { "<http://example.org/p>", "<http://example.org/q>" }));
    }

    [Test]
    public void A_fault_in_the_second_file_is_told_with_its_name() =>
        Assert.That(
            Assert.Throws<ShapesException>(() => CompiledShapes.Compile(Turtle.Placed("ex:S sh:targetNode ex:a .", "ex:T sh:nodeKind 1 .")))!.Problems[0].Place?.ToString(),
            Is.EqualTo("2.ttl:2:18"));

    [Test]
    public void Shapes_nested_too_deep_are_refused()
    {
        var nested = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"ex:S{i} sh:not ex:S{i + 1} . ")) + "ex:S5000 sh:class ex:C .";
        Assert.That(() => CompiledShapes.Compile(Turtle.Graph(nested)), Throws.TypeOf<ShapesException>().With.Message.Contains("nested"));
    }

    [Test]
    public void Paths_nested_too_deep_are_refused()
    {
        var nested = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"_:p{i} sh:inversePath _:p{i + 1} . ")) + "_:p5000 sh:inversePath ex:p . ex:S sh:path _:p0 .";
        Assert.That(() => CompiledShapes.Compile(Turtle.Graph(nested)), Throws.TypeOf<ShapesException>().With.Message.Contains("nested"));
    }

    [Test]
    public void A_path_that_grows_by_sharing_its_parts_is_refused()
    {
        var shared = string.Concat(Enumerable.Range(0, 50).Select(i => $"_:p{i} sh:alternativePath ( _:p{i + 1} _:p{i + 1} ) . ")) + "_:p50 sh:inversePath ex:p . ex:S sh:path _:p0 .";
        Assert.That(() => CompiledShapes.Compile(Turtle.Graph(shared)), Throws.TypeOf<ShapesException>().With.Message.Contains("steps"));
    }
}
