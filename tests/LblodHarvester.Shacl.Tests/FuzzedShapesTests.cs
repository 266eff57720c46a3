using FsCheck;
using FsCheck.Fluent;
using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl.Tests;

/// <summary>Shapes graphs of random triples over the terms of SHACL: each is compiled or refused, soon; and what is compiled validates, soon.</summary>
public sealed class FuzzedShapesTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    private static readonly Iri[] ShaclTerms =
        [.. typeof(Vocab.Sh).GetFields().Where(field => field.FieldType == typeof(Iri)).Select(field => (Iri)field.GetValue(null)!)];

    private static readonly Iri[] Predicates =
    [
        .. ShaclTerms.Where(term => char.IsLower(term.Value[Vocab.Sh.Namespace.Length])),
        Vocab.Rdf.First, Vocab.Rdf.Rest, Vocab.Rdf.Type, Vocab.Rdfs.SubClassOf, Iri.Unchecked($"{Vocab.Sh.Namespace}minCuont"),
    ];

    private static readonly Gen<Resource> Resources = Gen.OneOf(
        Gen.Choose(0, 7).Select(i => (Resource)new BlankNode($"b{i}")),
        Gen.Choose(0, 3).Select(i => (Resource)Turtle.Ex($"s{i}")),
        Gen.Constant((Resource)Vocab.Rdf.Nil));

    private static readonly Gen<Term> Objects = Gen.OneOf(
        Resources.Select(resource => (Term)resource),
        Gen.Elements(ShaclTerms).Select(term => (Term)term),
        Gen.Elements<Term>(
            new Literal("1", Vocab.Xsd.Integer), new Literal("-1", Vocab.Xsd.Integer), new Literal("1"), new Literal("true", Vocab.Xsd.Boolean), new Literal("true"),
            new Literal("(a+)+$"), new Literal("["), new Literal("i"), Literal.InLanguage("x", "nl"), new Literal("2026-02-30", Vocab.Xsd.Date),
            new Literal("99999999999999999999", Vocab.Xsd.Integer), Vocab.Xsd.Integer, Vocab.Rdfs.Class));

    private static readonly Gen<Triple> Triples =
        from subject in Resources
        from predicate in Gen.Elements(Predicates)
        from @object in Objects
        select new Triple(subject, predicate, @object);

    // A list, a path or a reference is rare among random triples; these are what goes deep.
    private static readonly Gen<Triple> Knots =
        from subject in Resources
        from predicate in Gen.Elements(
            Vocab.Sh.Node, Vocab.Sh.Property, Vocab.Sh.Not, Vocab.Sh.And, Vocab.Sh.Or, Vocab.Sh.Path, Vocab.Sh.AlternativePath, Vocab.Sh.InversePath,
            Vocab.Sh.ZeroOrMorePath, Vocab.Rdf.First, Vocab.Rdf.Rest, Vocab.Sh.QualifiedValueShape, Vocab.Sh.TargetNode, Vocab.Sh.TargetObjectsOf)
        from @object in Gen.OneOf(Resources.Select(resource => (Term)resource), Gen.Elements<Term>(Vocab.Sh.Node, Vocab.Rdf.Rest, Vocab.Sh.Property))
        select new Triple(subject, predicate, @object);

    [Test]
    public void Random_triples_over_the_terms_of_SHACL_are_compiled_or_refused() => Check(Triples, 3_000);

    [Test]
    public void Knotted_paths_lists_and_shapes_are_compiled_or_refused() => Check(Knots, 5_000);

    [Test]
    public void A_working_shape_with_a_random_triple_more_is_compiled_or_refused()
    {
        var working = Turtle.Graph("""
            ex:s0 sh:targetClass rdfs:Class ; sh:targetSubjectsOf sh:node ; sh:property _:b0 ; sh:or ( _:b1 [ sh:class ex:C ] ) .
            _:b0 sh:path ( ex:p [ sh:zeroOrMorePath ex:q ] ) ; sh:qualifiedValueShape _:b1 ; sh:qualifiedMinCount 1 ; sh:qualifiedValueShapesDisjoint true .
            _:b1 sh:nodeKind sh:IRI ; sh:closed true ; sh:ignoredProperties ( rdf:type ) .
            """);
        var compiled = 0;
        Prop.ForAll(Triples.ArrayOf(2).ToArbitrary(), triples =>
        {
            compiled += Compile(new Graph(working.Concat(triples!))) ? 1 : 0;
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));
        Assert.That(compiled, Is.InRange(100, 2_900), "Neither all nor none can be right.");
    }

    private static void Check(Gen<Triple> triples, int times) =>
        Prop.ForAll(triples.ArrayOf().ToArbitrary(), graph =>
        {
            Compile(new Graph(graph));
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(times).WithEndSize(80));

    // Any other exception than a refusal fails the test, and says which triples it needs.
    private static bool Compile(Graph graph)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var compiled = true;
        try
        {
            CompiledShapes.Compile(graph).Validate(graph).ToGraph();
        }
        catch (ShapesException refusal)
        {
            compiled = false;
            Assert.That(refusal.Problems.Any(problem => problem.Severity == ShapeProblemSeverity.Error), Is.True);
            Assert.That(refusal.Message, Is.Not.Empty);
        }

        Assert.That(clock.Elapsed, Is.LessThan(Soon), string.Join('\n', graph));
        return compiled;
    }
}
