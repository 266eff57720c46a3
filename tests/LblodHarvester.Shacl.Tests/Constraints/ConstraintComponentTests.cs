using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl.Tests.Constraints;

public sealed class ConstraintComponentTests
{
    private static readonly Iri Parameter = Turtle.Ex("valuesAddUpTo");

    private static readonly ConstraintComponent Sum = new(Turtle.Ex("SumConstraintComponent"), Parameter, declaration =>
        declaration.Value is Literal literal && int.TryParse(literal.Value, out var sum)
            ? new SumCheck(sum)
            : throw new ShapesException($"{declaration.Value} is no sum"));

    [Test]
    public void A_component_in_code_is_checked_beside_those_of_the_core()
    {
        var shapes = Compile("ex:S sh:targetSubjectsOf ex:p ; sh:property [ sh:path ex:p ; ex:valuesAddUpTo 6 ; sh:maxCount 2 ] .");
        var results = shapes.Validate(Turtle.Graph("ex:a ex:p 1 , 2 , 3 . ex:b ex:p 2 , 3 .")).Results;
        Assert.Multiple(() =>
        {
            Assert.That(results.Select(result => (result.FocusNode, result.Component)), Is.EqualTo(new[]
            {
                ((Term)Turtle.Ex("a"), Vocab.Sh.MaxCountConstraintComponent), (Turtle.Ex("b"), Turtle.Ex("SumConstraintComponent")),
            }));
            Assert.That(results[1].Parameters.Single().Values.Single(), Is.EqualTo(new Literal("6", Vocab.Xsd.Integer)));
            Assert.That(results[1].Messages.Single().Value, Is.EqualTo("Samen 5."));
            Assert.That(results[1].Path!.ToString(), Is.EqualTo("<http://example.org/p>"));
        });
    }

    [Test]
    public void Its_messages_say_more_than_those_of_the_shape()
    {
        var shapes = Compile("ex:S sh:targetNode ex:a ; sh:path ex:p ; ex:valuesAddUpTo 6 ; sh:message \"wrong\"@en .");
        Assert.That(shapes.Validate(Turtle.Graph("ex:a ex:p 1 .")).Results.Single().Messages.Single().Value, Is.EqualTo("Samen 1."));
    }

    [Test]
    public void It_counts_where_only_conformance_is_asked()
    {
        var shapes = Compile("ex:S sh:targetNode ex:a , ex:b ; sh:not [ sh:path ex:p ; ex:valuesAddUpTo 6 ] .");
        Assert.That(shapes.Validate(Turtle.Graph("ex:a ex:p 6 . ex:b ex:p 5 .")).Results.Select(result => result.FocusNode), Is.EqualTo(new[] { Turtle.Ex("a") }));
    }

    [Test]
    public void What_it_cannot_read_is_refused_with_the_shape_and_the_place()
    {
        var refusal = Assert.Throws<ShapesException>(() => CompiledShapes.Compile(
            Turtle.Placed("ex:S sh:targetNode ex:a ;\n ex:valuesAddUpTo \"much\" ."), new ShapesOptions { Components = [Sum] }));
        Assert.That(
            refusal!.Problems.Single().ToString(),
            Is.EqualTo("1.ttl:3:19: error: Shape <http://example.org/S> has a <http://example.org/valuesAddUpTo> that cannot be used: \"much\" is no sum."));
    }

    [Test]
    public void Without_it_the_parameter_is_a_property_like_any_other() =>
        Assert.That(CompiledShapes.Compile(Turtle.Graph("ex:S sh:targetNode ex:a ; ex:valuesAddUpTo 6 .")).Validate(new Graph()).Conforms, Is.True);

    [Test]
    public void A_parameter_that_is_taken_is_refused() =>
        Assert.That(
            () => CompiledShapes.Compile(new PlacedGraph(), new ShapesOptions { Components = [Sum with { Parameter = Vocab.Sh.Flags }] }),
            Throws.ArgumentException.With.Message.Contains("flags"));

    [Test]
    public void A_check_that_cannot_be_carried_out_ends_the_validation()
    {
        var component = Sum with { Compile = _ => new FailingCheck() };
        var shapes = CompiledShapes.Compile(
            new PlacedGraph(Turtle.Graph("ex:S sh:targetNode ex:a ; ex:valuesAddUpTo 6 .")), new ShapesOptions { Components = [component] });
        Assert.That(() => shapes.Validate(new Graph()), Throws.TypeOf<ValidationException>());
    }

    private static CompiledShapes Compile(string shapes) =>
        CompiledShapes.Compile(new PlacedGraph(Turtle.Graph(shapes)), new ShapesOptions { Components = [Sum] });

    private sealed class SumCheck(int sum) : IConstraintCheck
    {
        public void Check(ConstraintSubject subject)
        {
            var found = subject.Values.OfType<Literal>().Sum(value => int.Parse(value.Value, System.Globalization.CultureInfo.InvariantCulture));
            if (found != sum)
                subject.Report(messages: [Literal.InLanguage($"Samen {found}.", "nl")]);
        }
    }

    private sealed class FailingCheck : IConstraintCheck
    {
        public void Check(ConstraintSubject subject) => throw new ValidationException($"{subject.FocusNode} cannot be checked.");
    }
}
