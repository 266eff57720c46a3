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
}
