using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl.Tests;

public sealed class CompiledShapesTests
{
    [TestCase("ex:S a sh:PropertyShape ; sh:minCount 1 .", "without sh:path")]
    [TestCase("ex:S a sh:NodeShape ; sh:path ex:p .", "with a sh:path")]
    [TestCase("ex:S a sh:NodeShape ; sh:minCount 1 .", "no sh:path")]
    [TestCase("ex:S sh:path ex:p , ex:q .", "several values")]
    [TestCase("ex:S sh:path \"p\" .", "malformed sh:path")]
    [TestCase("ex:S sh:path ( ex:p ) .", "two or more")]
    [TestCase("ex:S sh:path [ sh:inversePath _:x ] . _:x sh:inversePath _:x .", "contains itself")]
    [TestCase("ex:S sh:path [] .", "say one thing")]
    [TestCase("ex:S sh:path [ sh:inversePath ex:p ; sh:zeroOrMorePath ex:q ] .", "this one says 2")]
    [TestCase("ex:S sh:path [ rdfs:label \"p\" ] .", "makes no path")]
    [TestCase("ex:S sh:path ex:p ; sh:minCount \"many\" .", "no whole number")]
    [TestCase("ex:S sh:path ex:p ; sh:minCount 1.0 .", "no whole number")]
    [TestCase("ex:S sh:path ex:p ; sh:minCount \"1\"@nl .", "no whole number")]
    [TestCase("ex:S a sh:NodeShape ; sh:lessThan ex:p .", "no sh:path")]
    [TestCase("ex:S a sh:NodeShape ; sh:uniqueLang true .", "no sh:path")]
    [TestCase("ex:S a sh:NodeShape ; sh:qualifiedValueShape [ sh:class ex:C ] ; sh:qualifiedMinCount 1 .", "no sh:path")]
    [TestCase("ex:S sh:path ex:p ; sh:uniqueLang \"yes\" .", "neither true nor false")]
    [TestCase("ex:S sh:path ex:p ; sh:minInclusive ex:one .", "no literal")]
    [TestCase("ex:S sh:path ex:p ; sh:minInclusive \"many\"^^xsd:integer .", "has no value")]
    [TestCase("ex:S sh:path ex:p ; sh:languageIn ( ex:nl ) .", "no language")]
    [TestCase("ex:S a sh:NodeShape ; sh:closed true ; sh:ignoredProperties ( \"p\" ) .", "no IRI")]
    [TestCase("ex:S a sh:NodeShape ; sh:pattern \"a\" ; sh:flags \"z\" .", "cannot be used")]
    [TestCase("ex:S a sh:NodeShape ; sh:pattern 1 .", "no string")]
    [TestCase("ex:S a sh:NodeShape ; sh:severity \"high\" .", "no IRI")]
    [TestCase("ex:S a sh:NodeShape ; sh:message 1 .", "no text")]
    [TestCase("ex:S a sh:NodeShape ; sh:targetClass \"C\" .", "no IRI")]
    [TestCase("ex:S a sh:NodeShape ; sh:node \"T\" .", "no shape")]
    [TestCase("ex:S a sh:NodeShape ; sh:not [ sh:node ex:S ] .", "recursive")]
    [TestCase("ex:S a sh:NodeShape ; sh:property [ sh:path ex:p ; sh:node ex:S ] .", "recursive")]
    [TestCase("ex:S sh:path ex:p ; sh:minCount 1 , 2 .", "several values")]
    [TestCase("ex:S a sh:NodeShape ; sh:nodeKind ex:Iri .", "none of sh:IRI")]
    [TestCase("ex:S a sh:NodeShape ; sh:in [ rdf:first 1 ] .", "no well-formed list")]
    [TestCase("ex:S a sh:NodeShape ; sh:datatype \"date\" .", "no IRI")]
    [TestCase("ex:S a sh:NodeShape ; sh:pattern \"(\" .", "cannot be used")]
    [TestCase("ex:S a sh:NodeShape ; sh:property ex:T . ex:T sh:class ex:C .", "has no sh:path")]
    [TestCase("ex:S a sh:NodeShape ; sh:node ex:T . ex:T sh:node ex:S .", "recursive")]
    [TestCase("ex:S a sh:NodeShape ; sh:targetNode [] .", "blank node")]
    [TestCase("ex:S a sh:NodeShape ; sh:deactivated \"perhaps\" .", "neither true nor false")]
    public void A_malformed_shape_is_refused_and_named(string turtle, string reason) =>
        Assert.That(
            () => CompiledShapes.Compile(Graph(turtle)),
            Throws.TypeOf<ShapesException>().With.Message.Contains(reason).And.Message.Contains("<http://example.org/"));

    [TestCase("sh:minCont 1", "did you mean sh:minCount?")]
    [TestCase("sh:nodekind sh:IRI", "did you mean sh:nodeKind?")]
    [TestCase("sh:qqqqqqqqqqqqqqqq 1", "not a term of SHACL.")]
    [TestCase("a sh:NodeShpe", "did you mean sh:NodeShape?")]
    [TestCase("sh:sparql [ sh:select \"SELECT\" ]", "sh:sparql")]
    [TestCase("sh:target [ a sh:SPARQLTarget ]", "sh:target")]
    public void What_would_be_passed_over_is_refused_with_its_shape(string constraint, string reason) =>
        Assert.That(
            () => CompiledShapes.Compile(Graph($"ex:S sh:path ex:p ; {constraint} .")),
            Throws.TypeOf<ShapesException>().With.Message.Contains(reason).And.Message.Contains("<http://example.org/S>"));

    [Test]
    public void A_parameter_of_a_component_that_only_the_shapes_declare_is_refused() =>
        Assert.That(
            () => CompiledShapes.Compile(Graph("""
                ex:C a sh:ConstraintComponent ; sh:parameter [ sh:path ex:length ] ; sh:validator [ sh:ask "ASK {}" ] .
                ex:S sh:targetClass ex:D ; ex:length 3 .
                """)),
            Throws.TypeOf<ShapesException>().With.Message.Contains("<http://example.org/S> has <http://example.org/length>"));

    [Test]
    public void All_faults_are_told_at_once()
    {
        var refusal = Assert.Throws<ShapesException>(() => CompiledShapes.Compile(Graph(
            "ex:S sh:path ex:p ; sh:minCount \"many\" ; sh:maxCount \"few\" . ex:T a sh:NodeShape ; sh:nodeKind ex:Iri .")));
        Assert.That(refusal!.Problems.Count(problem => problem.Severity == ShapeProblemSeverity.Error), Is.EqualTo(3));
    }

    [Test]
    public void A_slip_on_a_shape_without_target_is_refused_too() =>
        Assert.That(() => CompiledShapes.Compile(Graph("[] sh:minCuont 1 .")), Throws.TypeOf<ShapesException>().With.Message.Contains("minCuont"));

    [Test]
    public void A_count_written_as_string_is_taken_for_its_number()
    {
        var shapes = CompiledShapes.Compile(Graph("ex:S sh:targetNode ex:a ; sh:path ex:p ; sh:maxCount \"1\" ."));
        Assert.Multiple(() =>
        {
            Assert.That(shapes.Validate(Graph("ex:a ex:p 1 .")).Conforms, Is.True);
            Assert.That(shapes.Validate(Graph("ex:a ex:p 1 , 2 .")).Results.Single().Component, Is.EqualTo(Vocab.Sh.MaxCountConstraintComponent));
        });
    }

    [Test]
    public void The_class_hierarchy_beside_the_data_counts_for_targets_and_classes()
    {
        var shapes = CompiledShapes.Compile(
            Graph("ex:S sh:targetClass ex:Animal ; sh:property [ sh:path ex:eats ; sh:class ex:Animal ] ."),
            Graph("ex:Cat rdfs:subClassOf ex:Mammal . ex:Mammal rdfs:subClassOf ex:Animal ."));
        var report = shapes.Validate(Graph("ex:tom a ex:Cat ; ex:eats ex:jerry , ex:cheese . ex:jerry a ex:Mammal ."));
        Assert.That(report.Results.Select(result => result.Value), Is.EqualTo(new[] { Iri.Unchecked("http://example.org/cheese") }));
    }

    [Test]
    public void A_result_carries_the_messages_of_its_shape_in_every_language_and_its_severity()
    {
        var shapes = CompiledShapes.Compile(Graph(
            "ex:S sh:targetNode ex:a ; sh:path ex:p ; sh:minCount 1 ; sh:severity sh:Warning ; sh:message \"geef p\"@nl , \"give p\"@en ."));
        var result = shapes.Validate(Graph("ex:b ex:q 1 .")).Results.Single();
        Assert.Multiple(() =>
        {
            Assert.That(result.Messages.Select(message => message.Language), Is.EquivalentTo(new[] { "nl", "en" }));
            Assert.That(result.Severity, Is.EqualTo(Vocab.Sh.Warning));
            Assert.That(result.SourceShape, Is.EqualTo(Iri.Unchecked("http://example.org/S")));
        });
    }

    [Test]
    public void A_shape_without_message_still_says_what_is_asked()
    {
        var shapes = CompiledShapes.Compile(Graph("ex:S sh:targetNode ex:a ; sh:path ex:p ; sh:minCount 1 ."));
        Assert.That(shapes.Validate(new Graph()).Results.Single().MessageIn("nl"), Does.Contain("Minstens één"));
    }

    [Test]
    public void A_deactivated_shape_is_passed_over_wherever_it_is_named()
    {
        var shapes = CompiledShapes.Compile(Graph(
            "ex:S sh:targetNode ex:a ; sh:property ex:T . ex:T sh:path ex:p ; sh:minCount 1 ; sh:deactivated true ."));
        Assert.That(shapes.Validate(new Graph()).Conforms, Is.True);
    }

    [Test]
    public void A_datatype_is_checked_on_the_lexical_form_too()
    {
        var shapes = CompiledShapes.Compile(Graph("ex:S sh:targetSubjectsOf ex:p ; sh:property [ sh:path ex:p ; sh:datatype xsd:date ] ."));
        var report = shapes.Validate(Graph("""ex:a ex:p "2026-11-20"^^xsd:date , "20-11-2026"^^xsd:date , "2026-02-30"^^xsd:date , "2026-11-20" ."""));
        Assert.That(
            report.Results.Select(result => ((Literal)result.Value!).Value),
            Is.EqualTo(new[] { "20-11-2026", "2026-02-30", "2026-11-20" }));
    }

    [Test]
    public void Results_come_one_by_one_and_are_those_of_the_report()
    {
        var shapes = CompiledShapes.Compile(Graph("ex:S sh:targetSubjectsOf ex:p ; sh:property [ sh:path ex:p ; sh:nodeKind sh:IRI ; sh:maxCount 1 ] ."));
        var data = Graph("ex:a ex:p 1 , 2 . ex:b ex:p ex:c .");
        Assert.That(
            shapes.Results(data).Select(result => (result.FocusNode, result.Value, result.Component)),
            Is.EqualTo(shapes.Validate(data).Results.Select(result => (result.FocusNode, result.Value, result.Component))).And.Exactly(3).Items);
    }

    [TestCase("ex:a ex:p ex:b .", true)]
    [TestCase("ex:a ex:p 1 .", false)]
    [TestCase("ex:a ex:q 1 .", true)]
    public void Whether_data_conforms_can_be_asked_without_results(string data, bool conforms)
    {
        var shapes = CompiledShapes.Compile(Graph("ex:S sh:targetSubjectsOf ex:p ; sh:property [ sh:path ex:p ; sh:nodeKind sh:IRI ] ."));
        Assert.That(shapes.Conforms(Graph(data)), Is.EqualTo(conforms));
    }

    [Test]
    public void A_report_tells_how_many_focus_nodes_were_validated()
    {
        var shapes = CompiledShapes.Compile(Graph("ex:S sh:targetClass ex:C ; sh:targetNode ex:a . ex:T sh:targetClass ex:C , ex:D ."));
        Assert.Multiple(() =>
        {
            Assert.That(shapes.Validate(Graph("ex:a a ex:C , ex:D . ex:b a ex:C .")).FocusNodes, Is.EqualTo(4));
            Assert.That(shapes.Validate(new Graph()).FocusNodes, Is.EqualTo(1), "A target node need not be in the data.");
        });
    }

    [Test]
    public void One_plan_validates_on_many_threads_at_once()
    {
        var shapes = CompiledShapes.Compile(Graph("ex:S sh:targetClass ex:C ; sh:property [ sh:path ex:p ; sh:minCount 1 ] ."));
        var data = Enumerable.Range(0, 64).Select(i => Graph($"ex:a{i} a ex:C . ex:b{i} a ex:D . ex:D rdfs:subClassOf ex:C .")).ToList();
        Assert.That(data.AsParallel().Select(graph => shapes.Validate(graph).Results.Count), Is.All.EqualTo(2));
    }

    private static Graph Graph(string turtle) => Turtle.Graph(turtle);
}
