namespace LblodHarvester.Rdfa;

/// <summary>
/// The evaluation context of an element (RDFa Core 1.1, section 7.2).
/// </summary>
internal sealed record EvaluationContext
{
    /// <summary>For an element that leaves no triple open; never added to.</summary>
    internal static readonly List<IncompleteTriple> NothingIncomplete = [];

    /// <summary>The subject of the parent, for incomplete triples.</summary>
    public required Sourced ParentSubject { get; init; }

    /// <summary>The object of the parent, which is the subject of its children; null above the root.</summary>
    public Sourced? ParentObject { get; init; }

    /// <summary>Triples that wait for an object.</summary>
    public List<IncompleteTriple> IncompleteTriples { get; init; } = NothingIncomplete;

    /// <summary>The lists under construction.</summary>
    public required ListMapping Lists { get; init; }

    /// <summary>The language, or null.</summary>
    public string? Language { get; init; }

    /// <summary>The base, prefixes and vocabulary in force.</summary>
    public required Mappings Mappings { get; init; }
}
