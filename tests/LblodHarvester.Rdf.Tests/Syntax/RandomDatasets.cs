using FsCheck;
using FsCheck.Fluent;

namespace LblodHarvester.Rdf.Tests.Syntax;

/// <summary>
/// Random datasets: triples of random terms, and among them lists, trees of blank nodes and circles of them, which share nodes by chance and
/// so are not always what they look like.
/// </summary>
internal static class RandomDatasets
{
    /// <summary>Datasets that a syntax can hold.</summary>
    internal static Gen<Quad[]> Datasets(RdfSyntax syntax)
    {
        var isXml = syntax == RdfSyntax.RdfXml;
        var predicates = isXml ? RandomTerms.XmlPredicates : RandomTerms.Iris;
        var resources = Gen.OneOf((isXml ? RandomTerms.XmlIris : RandomTerms.Iris).Select(iri => (Resource)iri), RandomTerms.BlankNodes.Select(node => (Resource)node));
        var objects = Gen.OneOf(
            resources.Select(resource => (Term)resource), (isXml ? RandomTerms.XmlLiterals : RandomTerms.AllLiterals).Select(literal => (Term)literal));
        var groups = Gen.Frequency(
            (6, Singles(resources, predicates, objects)), (2, Lists(resources, predicates, objects)), (1, Trees(predicates, objects)), (1, Circles(predicates)));
        var names = syntax is RdfSyntax.NQuads or RdfSyntax.TriG or RdfSyntax.JsonLd
            ? Gen.OneOf(Gen.Constant<Resource?>(null), resources.Select(resource => (Resource?)resource))
            : Gen.Constant<Resource?>(null);
        var quads =
            from triples in groups
            from name in names
            select triples.Select(triple => new Quad(triple, name)).ToArray();
        return quads.ArrayOf().Select(parts => parts.SelectMany(part => part).ToArray());
    }

    private static Gen<Triple[]> Singles(Gen<Resource> resources, Gen<Iri> predicates, Gen<Term> objects) =>
        from subject in resources
        from predicate in predicates
        from @object in objects
        select new[] { new Triple(subject, predicate, @object) };

    // A list of as many items as there are, the nodes numbered from somewhere on.
    private static Gen<Triple[]> Lists(Gen<Resource> resources, Gen<Iri> predicates, Gen<Term> objects) =>
        from subject in resources
        from predicate in predicates
        from items in objects.ArrayOf()
        from first in Gen.Choose(0, 40)
        select items
            .SelectMany((item, i) => new[]
            {
                new Triple(Node(first + i), Vocab.Rdf.First, item),
                new Triple(Node(first + i), Vocab.Rdf.Rest, i == items.Length - 1 ? Vocab.Rdf.Nil : Node(first + i + 1)),
            })
            .Prepend(new Triple(subject, predicate, items.Length == 0 ? Vocab.Rdf.Nil : Node(first)))
            .ToArray();

    // Blank nodes each under one that was there before it, with something to say of each.
    private static Gen<Triple[]> Trees(Gen<Iri> predicates, Gen<Term> objects) =>
        from first in Gen.Choose(0, 40)
        from predicate in predicates
        from parents in Gen.Choose(0, int.MaxValue).ArrayOf()
        from item in objects
        select parents
            .SelectMany((parent, i) => new[] { new Triple(Node(first + (parent % (i + 1))), predicate, Node(first + i + 1)), new Triple(Node(first + i + 1), predicate, item) })
            .ToArray();

    private static Gen<Triple[]> Circles(Gen<Iri> predicates) =>
        from first in Gen.Choose(0, 40)
        from predicate in predicates
        from length in Gen.Choose(1, 4)
        select Enumerable.Range(0, length).Select(i => new Triple(Node(first + i), predicate, Node(first + ((i + 1) % length)))).ToArray();

    private static BlankNode Node(int number) => new($"n{number}");
}
