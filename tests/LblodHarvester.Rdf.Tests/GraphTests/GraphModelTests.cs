using FsCheck;
using FsCheck.Fluent;

namespace LblodHarvester.Rdf.Tests;

/// <summary>Whatever is added and looked up in whatever order, a graph answers as a list does that is searched from end to end.</summary>
public sealed class GraphModelTests
{
    private static readonly Gen<Iri> Iris = Gen.Choose(0, 4).Select(i => new Iri($"urn:{i}"));

    private static readonly Gen<Resource> Resources =
        Gen.OneOf(Iris.Select(iri => (Resource)iri), Gen.Choose(0, 2).Select(i => (Resource)new BlankNode($"b{i}")));

    private static readonly Gen<Term> Terms = Gen.OneOf(
        Resources.Select(resource => (Term)resource),
        Gen.Choose(0, 2).Select(i => (Term)new Literal($"{i}")),
        Gen.Elements("nl", "NL", "en").Select(language => (Term)Literal.InLanguage("0", language)));

    private static readonly Gen<Triple> Triples =
        from subject in Resources
        from predicate in Iris
        from @object in Terms
        select new Triple(subject, predicate, @object);

    /// <summary>A step: a triple, whether to add it, and which of its terms to look for.</summary>
    private static readonly Gen<(Triple Triple, bool IsAdded, int Pattern)[]> Steps =
        (from triple in Triples
         from isAdded in Gen.Elements(true, true, false)
         from pattern in Gen.Choose(0, 7)
         select (triple, isAdded, pattern)).ArrayOf();

    [Test]
    public void A_graph_answers_as_a_list_does() =>
        Prop.ForAll(Steps.ToArbitrary(), AgreeAfterEveryStep).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(200));

    private static bool AgreeAfterEveryStep((Triple Triple, bool IsAdded, int Pattern)[] steps)
    {
        var graph = new Graph();
        var model = new List<Triple>();
        foreach (var (triple, isAdded, pattern) in steps)
        {
            if (isAdded)
                AddToBoth(graph, model, triple);
            Agree(graph, model, triple, pattern);
        }

        Assert.That(graph, Is.EqualTo(model));
        Assert.That(new Graph(model), Is.EqualTo(model));
        Assert.That(graph.Subjects(), Is.EqualTo(model.Select(triple => triple.Subject).Distinct()));
        return true;
    }

    private static void AddToBoth(Graph graph, List<Triple> model, Triple triple)
    {
        Assert.That(graph.Add(triple), Is.EqualTo(!model.Contains(triple)));
        if (!model.Contains(triple))
            model.Add(triple);
        Assert.That(graph, Has.Count.EqualTo(model.Count));
    }

    private static void Agree(Graph graph, List<Triple> model, Triple triple, int pattern)
    {
        var subject = (pattern & 1) == 0 ? null : triple.Subject;
        var predicate = (pattern & 2) == 0 ? null : triple.Predicate;
        var @object = (pattern & 4) == 0 ? null : triple.Object;
        var expected = model.Where(candidate =>
            (subject is null || candidate.Subject.Equals(subject))
            && (predicate is null || candidate.Predicate.Equals(predicate))
            && (@object is null || candidate.Object.Equals(@object))).ToList();
        var matches = graph.Match(subject, predicate, @object);
        Assert.That(matches, Is.EqualTo(expected));
        Assert.That(matches.Any(), Is.EqualTo(expected.Count > 0));
        Assert.That(graph.Contains(triple), Is.EqualTo(model.Contains(triple)));
        Assert.That(graph.Objects(triple.Subject, triple.Predicate), Is.EqualTo(
            model.Where(candidate => candidate.Subject.Equals(triple.Subject) && candidate.Predicate.Equals(triple.Predicate)).Select(candidate => candidate.Object)));
        Assert.That(graph.Subjects(triple.Predicate, triple.Object), Is.EqualTo(
            model.Where(candidate => candidate.Predicate.Equals(triple.Predicate) && candidate.Object.Equals(triple.Object)).Select(candidate => candidate.Subject)));
    }
}
