namespace LblodHarvester.Rdf;

/// <summary>Reads one document, piece by piece as it comes in.</summary>
internal abstract class QuadParser(Utf8Window window)
{
    private protected Utf8Window Window => window;

    /// <summary>Reads what the window holds.</summary>
    /// <param name="quads">Takes the quads that are found.</param>
    /// <returns>Whether the document has been read to its end; otherwise more of it is needed.</returns>
    /// <exception cref="RdfSyntaxException">There is an error, and it is not for the reader's options to go on. What was found before it has been added.</exception>
    internal abstract bool Parse(List<Quad> quads);
}
