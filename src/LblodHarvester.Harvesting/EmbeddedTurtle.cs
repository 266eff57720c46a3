using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting;

/// <summary>The Turtle files that travel inside the program.</summary>
internal static class EmbeddedTurtle
{
    /// <summary>Reads a file of <c>shapes/</c> or <c>ontologies/</c>.</summary>
    /// <exception cref="InvalidOperationException">There is no such file in the program.</exception>
    internal static Graph Read(string name) => RdfReader.ReadGraph(ReadText(name), RdfSyntax.Turtle, name);

    /// <summary>The text of a file of <c>shapes/</c> or <c>ontologies/</c>.</summary>
    /// <exception cref="InvalidOperationException">There is no such file in the program.</exception>
    internal static string ReadText(string name)
    {
        using var stream = typeof(EmbeddedTurtle).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} was not built into the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Reads several files as one graph; the blank nodes of each stay its own.</summary>
    /// <exception cref="InvalidOperationException">One of the files is not in the program.</exception>
    internal static Graph Merge(params IReadOnlyList<string> names)
    {
        var merged = new Graph();
        foreach (var name in names)
            merged.Merge(Read(name));
        return merged;
    }
}
