namespace LblodHarvester.Rdf;

/// <summary>How RDF is read.</summary>
public sealed record RdfReaderOptions
{
    /// <summary>
    /// What relative IRIs in Turtle, TriG and RDF/XML are resolved against. Default: null, and then a relative IRI is an error.
    /// </summary>
    public Iri? BaseIri { get; init; }

    /// <summary>
    /// What is done with an error in N-Triples, N-Quads, Turtle and TriG: the statement that has it is left out as a whole, and reading
    /// goes on with the next one. A statement ends with its line, or with its point; one that lacks its point takes the next one along.
    /// Default: null, and then the first error is thrown. The other syntaxes throw it in any case: in them, nothing after an error can
    /// be trusted. So does text that is not made of characters.
    /// </summary>
    public Action<RdfSyntaxException>? OnError { get; init; }
}
