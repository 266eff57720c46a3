using LblodHarvester.Rdf;
using LblodHarvester.Testing;

namespace LblodHarvester.Harvesting.Tests.Ontologies;

/// <summary>The terms that this project uses, and those that somebody published; http and https are one.</summary>
internal static class PublishedTerms
{
    private static readonly string[] OwnOrOfTheLanguage =
        [Vocab.Sh.Namespace, Vocab.Xsd.Namespace, Vocab.Rdf.Namespace, Vocab.Rdfs.Namespace, "https://lblodharvester.example/"];

    /// <summary>Every IRI in the files under <c>oslo/</c> of the shared data; skips the test where they are not there.</summary>
    internal static HashSet<string> Published() =>
        [.. Directory.EnumerateFiles(SharedData.Require("oslo"), "*.ttl", SearchOption.AllDirectories)
            .SelectMany(file => IrisOf(RdfReader.ReadGraphFile(file)))
            .Select(WithoutScheme)];

    /// <summary>Every class, property and concept that a shape, an ontology or a constant of the field's vocabularies names.</summary>
    internal static IReadOnlyList<Iri> Used() =>
        [.. new[] { "ontologies", "shapes" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(SharedData.RepositoryRoot(), folder), "*.ttl"))
            .SelectMany(file => IrisOf(RdfReader.ReadGraphFile(file)))
            .Where(iri => !Array.Exists(OwnOrOfTheLanguage, own => iri.Value.StartsWith(own, StringComparison.Ordinal)))
            .Concat(Constants())
            .Distinct()
            .OrderBy(iri => iri.Value, StringComparer.Ordinal)];

    internal static string WithoutScheme(Iri iri) => iri.Value[iri.Value.IndexOf(':', StringComparison.Ordinal)..];

    private static IEnumerable<Iri> Constants() =>
        new[] { typeof(Vocab.Besluit), typeof(Vocab.Mandaat), typeof(Vocab.Generiek), typeof(Vocab.Persoon), typeof(Vocab.Person), typeof(Vocab.Eli) }
            .SelectMany(vocabulary => vocabulary.GetFields())
            .Where(constant => constant.FieldType == typeof(Iri))
            .Select(constant => (Iri)constant.GetValue(null)!);

    private static IEnumerable<Iri> IrisOf(Graph graph) =>
        graph.SelectMany(triple => new Term[] { triple.Subject, triple.Predicate, triple.Object })
            .Select(term => term is Literal literal ? literal.Datatype : term)
            .OfType<Iri>();
}
