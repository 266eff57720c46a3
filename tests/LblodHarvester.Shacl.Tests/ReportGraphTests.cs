using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl.Tests;

public sealed class ReportGraphTests
{
    [Test]
    public void Data_that_conforms_gives_a_report_that_says_so() =>
        Assert.That(
            Isomorphic(Report("ex:S sh:targetNode ex:a .", "ex:a ex:p 1 ."), "[] a sh:ValidationReport ; sh:conforms true ."), Is.True);

    [TestCase("ex:p", "ex:p")]
    [TestCase("[ sh:inversePath ex:p ]", "[ sh:inversePath ex:p ]")]
    [TestCase("( ex:p [ sh:zeroOrMorePath ex:q ] )", "( ex:p [ sh:zeroOrMorePath ex:q ] )")]
    [TestCase("[ sh:alternativePath ( ex:p [ sh:oneOrMorePath ex:q ] ) ]", "[ sh:alternativePath ( ex:p [ sh:oneOrMorePath ex:q ] ) ]")]
    [TestCase("[ sh:zeroOrOnePath ( ex:p ex:q ) ]", "[ sh:zeroOrOnePath ( ex:p ex:q ) ]")]
    public void A_path_is_written_as_the_shape_has_it(string path, string written) =>
        Assert.That(
            Isomorphic(
                Report($"ex:S sh:targetNode ex:a ; sh:path {path} ; sh:minCount 3 ; sh:message \"three\"@en .", "ex:b ex:r 1 ."),
                $"""
                [] a sh:ValidationReport ; sh:conforms false ; sh:result [ a sh:ValidationResult ; sh:focusNode ex:a ; sh:resultPath {written} ; sh:sourceShape ex:S ;
                  sh:sourceConstraintComponent sh:MinCountConstraintComponent ; sh:resultSeverity sh:Violation ; sh:resultMessage "three"@en ] .
                """),
            Is.True);

    [Test]
    public void Blank_nodes_of_the_data_keep_their_labels_and_those_of_the_shapes_get_others()
    {
        var graph = Report("ex:S sh:targetObjectsOf ex:p ; sh:property _:b0 . _:b0 sh:path ex:q ; sh:nodeKind sh:IRI .", "ex:a ex:p _:b0 . _:b0 ex:q _:result2 .");
        var result = graph.Match(null, Vocab.Sh.FocusNode).Single();
        Assert.Multiple(() =>
        {
            Assert.That(result.Object, Is.EqualTo(new BlankNode("b0")));
            Assert.That(graph.Objects(result.Subject, Vocab.Sh.Value).Single(), Is.EqualTo(new BlankNode("result2")));
            Assert.That(graph.Objects(result.Subject, Vocab.Sh.SourceShape).Single(), Is.InstanceOf<BlankNode>().And.Not.EqualTo(new BlankNode("b0")));
            Assert.That(result.Subject, Is.Not.EqualTo(new BlankNode("result2")));
        });
    }

    [Test]
    public void A_message_in_each_language_is_written()
    {
        var graph = Report("ex:S sh:targetNode ex:a ; sh:nodeKind sh:Literal ; sh:severity sh:Info .", "ex:a ex:p 1 .");
        Assert.Multiple(() =>
        {
            Assert.That(
                graph.Match(null, Vocab.Sh.ResultMessage).Select(triple => ((Literal)triple.Object).Language), Is.EquivalentTo(new[] { "nl", "en" }));
            Assert.That(graph.Match(null, Vocab.Sh.ResultSeverity).Single().Object, Is.EqualTo(Vocab.Sh.Info));
        });
    }

    private static Graph Report(string shapes, string data) => CompiledShapes.Compile(Turtle.Graph(shapes)).Validate(Turtle.Graph(data)).ToGraph();

    private static bool Isomorphic(Graph report, string expected) => GraphIsomorphism.AreIsomorphic(report, Turtle.Graph(expected));
}
