namespace LblodHarvester.Rdf;

/// <summary>How RDF is read.</summary>
public sealed record RdfReaderOptions
{
    /// <summary>
    /// What relative IRIs in Turtle, TriG, RDF/XML and JSON-LD are resolved against. Default: null, and then a relative IRI is an error
    /// (in JSON-LD it is left out, as its specification asks).
    /// </summary>
    public Iri? BaseIri { get; init; }

    /// <summary>
    /// What is done with an error in N-Triples, N-Quads, Turtle and TriG: the statement that has it is left out as a whole, and reading
    /// goes on with the next one. A statement ends with its line, or with its point; one that lacks its point takes the next one along.
    /// Default: null, and then the first error is thrown. The other syntaxes throw it in any case: in them, nothing after an error can
    /// be trusted. So does text that is not made of characters, or that goes over <see cref="MaxTermBytes"/>.
    /// </summary>
    public Action<RdfSyntaxException>? OnError { get; init; }

    /// <summary>
    /// Is told of each quad as it is found, before it is given, with the line and the column (in UTF-16 code units, both from 1) where its object starts, or in
    /// N-Triples and N-Quads where its statement does: for whoever has to say later where something was written. Default: null. RDF/XML and
    /// JSON-LD have no places to tell. Where reading goes on after an error, it is also told of the quads of a statement that is then left out.
    /// </summary>
    public Action<Quad, int, int>? OnQuad { get; init; }

    /// <summary>
    /// How deep lists and bracketed blank nodes may be nested in Turtle and TriG, and nodes in RDF/XML. Default:
    /// <see cref="RdfReader.MaxDepth"/>, which is what JSON-LD allows in any case. At least 1.
    /// </summary>
    public int MaxDepth { get; init; } = RdfReader.MaxDepth;

    /// <summary>
    /// How many bytes a single term may take in Turtle and TriG, and a line in N-Triples and N-Quads; and how many UTF-16 code units a term
    /// in RDF/XML. Default: 128 MiB. From 1 KiB to 1 GiB.
    /// </summary>
    public int MaxTermBytes { get; init; } = 128 << 20;

    /// <summary>
    /// How many bytes a document may take that has to be held whole: JSON-LD, and RDF/XML that comes in asynchronously. Default: 64 MiB.
    /// At least 1.
    /// </summary>
    public int MaxDocumentBytes { get; init; } = 64 << 20;

    /// <summary>Checks the ranges.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxDepth, 1, nameof(MaxDepth));
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxTermBytes, 1 << 10, nameof(MaxTermBytes));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxTermBytes, 1 << 30, nameof(MaxTermBytes));
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxDocumentBytes, 1, nameof(MaxDocumentBytes));
    }
}
