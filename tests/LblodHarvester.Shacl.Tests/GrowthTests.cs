using System.Diagnostics;
using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl.Tests;

/// <summary>Time and memory grow with the data, whatever its form: eight times the data may take at most some twelve times as much of either.</summary>
[NonParallelizable]
public sealed class GrowthTests
{
    private const int Small = 2_000;
    private const int Times = 8;
    private const double MostTimes = 12;

    private const string Profile = """
        ex:S sh:targetClass ex:C ; sh:property [ sh:path ex:p ; sh:datatype xsd:integer ; sh:minCount 1 ; sh:maxCount 3 ] , [ sh:path ex:q ; sh:class ex:D ] .
        """;

    private static IEnumerable<TestCaseData> Forms()
    {
        yield return Form("many nodes that conform", Profile, i => $"ex:a{i} a ex:C ; ex:p {i} ; ex:q ex:d . ex:d a ex:D .");
        yield return Form("many nodes that do not", Profile, i => $"ex:a{i} a ex:C ; ex:p \"x{i}\" ; ex:q ex:e{i} .");
        yield return Form("one node with many values", "ex:S sh:targetNode ex:a ; sh:path ex:p ; sh:uniqueLang true ; sh:hasValue 0 ; sh:in ( 1 2 3 ) ; sh:equals ex:q .", i => $"ex:a ex:p {i} .");
        yield return Form("many classes", "ex:S sh:targetClass ex:C0 .", i => $"ex:C{i + 1} rdfs:subClassOf ex:C{i} . ex:a{i} a ex:C{i} .");
        yield return Form(
            "many nodes that lead to one with many values", """
            ex:S sh:targetClass ex:C ; sh:property [ sh:path ex:hub ; sh:node ex:Hub ] , [ sh:path ex:hub ; sh:property ex:Values ] .
            ex:Hub sh:closed true ; sh:ignoredProperties ( ex:p ) ; sh:property [ sh:path ex:p ; sh:nodeKind sh:Literal ] . ex:Values sh:path ex:p ; sh:datatype xsd:integer .
            """,
            i => $"ex:a{i} a ex:C ; ex:hub ex:h . ex:h ex:p {i} .");
        yield return Form(
            "a long list", "ex:S sh:targetNode ex:l0 ; sh:property [ sh:path ( [ sh:zeroOrMorePath rdf:rest ] rdf:first ) ; sh:datatype xsd:integer ] .",
            i => $"ex:l{i} rdf:first {i} ; rdf:rest ex:l{i + 1} .");
        yield return Form(
            "qualified siblings", """
            ex:S sh:targetNode ex:a ; sh:property ex:P , ex:Q .
            ex:P sh:path ex:p ; sh:qualifiedValueShape [ sh:property [ sh:path ex:q ; sh:hasValue 1 ] ] ; sh:qualifiedMinCount 1 ; sh:qualifiedValueShapesDisjoint true .
            ex:Q sh:path ex:p ; sh:qualifiedValueShape [ sh:property [ sh:path ex:q ; sh:hasValue 2 ] ] ; sh:qualifiedMaxCount 5 ; sh:qualifiedValueShapesDisjoint true .
            """,
            i => $"ex:a ex:p ex:v{i} . ex:v{i} ex:q {i} .");
    }

    [TestCaseSource(nameof(Forms))]
    public void Time_and_memory_grow_with_the_data(string shapes, Func<int, string> data)
    {
        var compiled = CompiledShapes.Compile(Turtle.Graph(shapes));
        var (small, large) = (Data(data, Small), Data(data, Small * Times));
        Measure(compiled, small);
        var (time, memory) = Measure(compiled, small);
        var (longerTime, moreMemory) = Measure(compiled, large);
        Assert.Multiple(() =>
        {
            Assert.That(moreMemory, Is.LessThan(MostTimes * memory + 1_000_000));
            Assert.That(longerTime, Is.LessThan(MostTimes * time + 0.1), "seconds");
        });
    }

    [Test]
    public void Shapes_that_share_shapes_are_not_checked_over_and_over()
    {
        var shapes = string.Concat(Enumerable.Range(0, 30).Select(i => $"ex:S{i} sh:and ( ex:S{i + 1} ex:S{i + 1} ) ; sh:not [ sh:not ex:S{i + 1} ] . "));
        var compiled = CompiledShapes.Compile(Turtle.Graph($"{shapes} ex:S30 sh:nodeKind sh:IRI . ex:S0 sh:targetNode ex:a ."));
        var clock = Stopwatch.StartNew();
        Assert.That(compiled.Validate(new Graph()).Conforms, Is.True);
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)));
    }

    private static TestCaseData Form(string name, string shapes, Func<int, string> data) => new TestCaseData(shapes, data).SetArgDisplayNames(name);

    private static Func<Graph> Data(Func<int, string> part, int count)
    {
        var triples = Turtle.Graph(string.Join('\n', Enumerable.Range(0, count).Select(part))).ToArray();
        return () => new Graph(triples);
    }

    // The least of three turns: what others take of the machine only adds. The graph is new each time, and so its indexes are part of it.
    private static (double Seconds, long Bytes) Measure(CompiledShapes shapes, Func<Graph> data)
    {
        var turns = Enumerable.Range(0, 3).Select(_ =>
        {
            var graph = data();
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            shapes.Validate(graph);
            return (clock.Elapsed.TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
        }).ToList();
        return (turns.Min(turn => turn.TotalSeconds), turns.Min(turn => turn.Item2));
    }
}
