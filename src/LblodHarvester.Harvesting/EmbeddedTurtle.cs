using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>The Turtle files that travel inside the program.</summary>
internal static class EmbeddedTurtle
{
    /// <summary>Reads a file of <c>shapes/</c> or <c>ontologies/</c>.</summary>
    /// <exception cref="InvalidOperationException">There is no such file in the program.</exception>
    internal static Graph Read(string name)
    {
        using var stream = typeof(EmbeddedTurtle).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} was not built into the program.");
        using var reader = new StreamReader(stream);
        return RdfReader.ReadGraph(reader.ReadToEnd(), RdfSyntax.Turtle, name);
    }

    /// <summary>Reads several files as one graph; the blank nodes of each stay its own (RDF 1.1 Semantics, section 4.1: a merge).</summary>
    /// <exception cref="InvalidOperationException">One of the files is not in the program.</exception>
    internal static Graph Merge(params IReadOnlyList<string> names) =>
        new(names.SelectMany((name, file) => Read(name).Select(triple => new Triple(
            (Resource)Apart(triple.Subject, file), triple.Predicate, Apart(triple.Object, file)))));

    private static Term Apart(Term term, int file) => term is BlankNode blank ? new BlankNode($"f{file}.{blank.Label}") : term;
}
