namespace LblodHarvester.Rdf;

/// <summary>What a text that is expanded to an IRI may be relative to.</summary>
[Flags]
internal enum IriScope
{
    /// <summary>The vocabulary mapping, and the terms: what "IRI expanding" and "IRI compacting" stand for without more.</summary>
    Vocab = 1,

    /// <summary>The base IRI.</summary>
    Document = 2,

    /// <summary>The vocabulary mapping where there is one, else the base IRI.</summary>
    VocabOrDocument = Vocab | Document,
}
