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
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }

    /// <summary>A file of <c>shapes/</c> or <c>ontologies/</c>, as UTF-8.</summary>
    /// <exception cref="InvalidOperationException">There is no such file in the program.</exception>
    internal static Stream Open(string name) => typeof(EmbeddedTurtle).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"{name} was not built into the program.");
}
