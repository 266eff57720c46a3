using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Notify;

/// <summary>A file of rules as a graph, with its name for errors.</summary>
internal sealed record RuleFile(string Name, Graph Graph)
{
    /// <summary>An error about something in the file.</summary>
    internal RuleDataException Error(Term about, string problem) => new($"{Name}: {about} {problem}.");

    /// <summary>The only object, or null when there is none.</summary>
    /// <exception cref="RuleDataException">There is more than one.</exception>
    internal Term? Single(Resource subject, Iri property)
    {
        var values = Graph.Objects(subject, property).Take(2).ToList();
        return values.Count < 2 ? values.FirstOrDefault() : throw Error(subject, $"has more than one {property}");
    }

    /// <summary>The objects, which must all be IRIs.</summary>
    /// <exception cref="RuleDataException">One is not.</exception>
    internal IReadOnlyList<Iri> Iris(Resource subject, Iri property) =>
    [
        .. Graph.Objects(subject, property).Select(value =>
            value as Iri ?? throw Error(subject, $"has {property} {value}, which is not an IRI")),
    ];

    /// <summary>A class without a label is most likely a slip in its IRI.</summary>
    /// <exception cref="RuleDataException">The file has no <c>skos:prefLabel</c> for it.</exception>
    internal void RequireLabel(Iri concept)
    {
        if (!Graph.Objects(concept, Vocab.Skos.PrefLabel).Any())
            throw Error(concept, "has no skos:prefLabel in this file; check the IRI, or add its label");
    }
}
