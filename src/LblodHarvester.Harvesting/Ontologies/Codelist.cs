using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Ontologies;

/// <summary>One codelist, read from its file when something is first asked of it.</summary>
internal sealed class Codelist
{
    private readonly Lazy<Dictionary<Iri, Entry>> _concepts;

    /// <summary>A codelist of <c>ontologies/</c>.</summary>
    /// <param name="scheme">The concept scheme.</param>
    /// <param name="concepts">The namespace of its concepts.</param>
    /// <param name="file">The file, without folder.</param>
    internal Codelist(Iri scheme, string concepts, string file)
    {
        Scheme = scheme;
        Namespace = concepts;
        _concepts = new(() => Read(EmbeddedTurtle.Read($"ontologies/{file}"), scheme));
    }

    /// <summary>The concept scheme.</summary>
    internal Iri Scheme { get; }

    /// <summary>What the IRIs of all its concepts start with, and those of no other codelist.</summary>
    internal string Namespace { get; }

    /// <summary>The concepts, deprecated ones too.</summary>
    internal IReadOnlyCollection<Iri> Concepts => _concepts.Value.Keys;

    /// <summary>What the codelist says of a concept; null when it has none of that name.</summary>
    internal Entry? Find(Iri concept) => _concepts.Value.GetValueOrDefault(concept);

    private static Dictionary<Iri, Entry> Read(Graph graph, Iri scheme) =>
        graph.Subjects(Vocab.Skos.InScheme, scheme).OfType<Iri>().ToDictionary(
            concept => concept,
            concept => new Entry(
                graph.Objects(concept, Vocab.Skos.PrefLabel).OfType<Literal>().Single().Value,
                graph.Objects(concept, Vocab.Owl.Deprecated).OfType<Literal>().Any(literal => literal.Value == "true")));

    /// <summary>What a codelist says of a concept.</summary>
    /// <param name="Label">Its name in Dutch.</param>
    /// <param name="IsDeprecated">Whether it is out of use.</param>
    internal sealed record Entry(string Label, bool IsDeprecated);
}
