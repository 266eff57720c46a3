using FsCheck;
using FsCheck.Fluent;
using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl.Tests.Paths;

/// <summary>A walk along any path finds what the definition of the path as a set of pairs gives (SPARQL 1.1, section 18.4), each node once.</summary>
public sealed class PathWalkModelTests
{
    private const int MostNodes = 6;

    private static readonly Gen<Term> Nodes = Gen.OneOf(
        Gen.Choose(0, MostNodes - 2).Select(i => (Term)Turtle.Ex($"n{i}")), Gen.Constant((Term)new Literal("end")));

    private static readonly Gen<Iri> Predicates = Gen.Elements(Turtle.Ex("p"), Turtle.Ex("q"));

    private static readonly Gen<Graph> Graphs =
        (from subject in Nodes
         from predicate in Predicates
         from @object in Nodes
         select (subject, predicate, @object)).ArrayOf().Select(triples => new Graph(
            triples.Where(triple => triple.subject is Resource).Select(triple => new Triple((Resource)triple.subject, triple.predicate, triple.@object))));

    [Test]
    public void A_walk_finds_what_the_definition_gives() => Prop.ForAll(
        (from graph in Graphs
         from path in Gen.Sized(size => PathsOf(Math.Min(size, 8)))
         from node in Nodes
         select (graph, path, node)).ToArbitrary(),
        sample => Agree(sample.graph, sample.path, sample.node)).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithEndSize(20));

    private static bool Agree(Graph graph, PropertyPath path, Term node)
    {
        var found = PathWalk.From(graph, node, path).ToList();
        var expected = Pairs(graph, path, node).Where(pair => pair.From == node).Select(pair => pair.To).ToHashSet();
        Assert.That(found, Is.Unique, $"{path}");
        Assert.That(found, Is.EquivalentTo(expected), $"{path} from {node} in\n{string.Join('\n', graph)}");
        return true;
    }

    private static Gen<PropertyPath> PathsOf(int size)
    {
        var step = Predicates.Select(predicate => (PropertyPath)new PredicatePath(predicate));
        if (size <= 1)
            return step;
        var part = PathsOf(size / 2);
        var parts = Gen.Choose(2, 3).SelectMany(count => part.ListOf(count));
        return Gen.OneOf(
            step,
            part.Select(path => (PropertyPath)new InversePath(path)),
            parts.Select(paths => (PropertyPath)new SequencePath([.. paths])),
            parts.Select(paths => (PropertyPath)new AlternativePath([.. paths])),
            from path in part
            from form in Gen.Elements((true, false), (false, false), (false, true))
            select (PropertyPath)new RepeatedPath(path, form.Item1, form.Item2));
    }

    private static HashSet<(Term From, Term To)> Pairs(Graph graph, PropertyPath path, Term start)
    {
        switch (path)
        {
            case PredicatePath step:
                return [.. graph.Match(null, step.Predicate).Select(triple => ((Term)triple.Subject, triple.Object))];
            case InversePath inverse:
                return [.. Pairs(graph, inverse.Path, start).Select(pair => (pair.To, pair.From))];
            case AlternativePath alternatives:
                return [.. alternatives.Paths.SelectMany(one => Pairs(graph, one, start))];
            case SequencePath sequence:
                return sequence.Paths.Select(one => Pairs(graph, one, start)).Aggregate(Join);
            case RepeatedPath repeated:
                var once = Pairs(graph, repeated.Path, start);
                var all = repeated.AtLeastOnce ? once : [.. once, .. Itself(graph, start)];
                for (var before = -1; before != all.Count && !repeated.AtMostOnce;)
                {
                    before = all.Count;
                    all.UnionWith(Join(all, once));
                }

                return all;
            default:
                throw new InvalidOperationException($"{path}");
        }
    }

    private static HashSet<(Term From, Term To)> Join(HashSet<(Term From, Term To)> first, HashSet<(Term From, Term To)> second) =>
        [.. from one in first from other in second where one.To == other.From select (one.From, other.To)];

    // The path of no steps goes from each node of the graph to itself, and from the node that is asked about.
    private static IEnumerable<(Term From, Term To)> Itself(Graph graph, Term start) =>
        graph.SelectMany(triple => new[] { triple.Subject, triple.Object }).Append(start).Distinct().Select(node => (node, node));
}
