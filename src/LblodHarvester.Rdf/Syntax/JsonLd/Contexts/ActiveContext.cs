namespace LblodHarvester.Rdf;

/// <summary>What is used to make sense of the keys and values of a document at some place in it (JSON-LD 1.1 API, section 4.1).</summary>
internal sealed class ActiveContext
{
    private readonly Dictionary<string, TermDefinition> _terms;
    private InverseContext? _inverse;

    /// <summary>A newly initialised context.</summary>
    internal ActiveContext(Iri? baseIri, Iri? originalBase)
    {
        BaseIri = baseIri;
        OriginalBase = originalBase;
        _terms = new Dictionary<string, TermDefinition>(StringComparer.Ordinal);
    }

    private ActiveContext(ActiveContext other)
    {
        BaseIri = other.BaseIri;
        OriginalBase = other.OriginalBase;
        Vocab = other.Vocab;
        Language = other.Language;
        Direction = other.Direction;
        Previous = other.Previous;
        _terms = new Dictionary<string, TermDefinition>(other._terms, StringComparer.Ordinal);
    }

    internal Iri? BaseIri { get; set; }

    internal Iri? OriginalBase { get; }

    /// <summary>The vocabulary mapping.</summary>
    internal string? Vocab { get; set; }

    /// <summary>The default language.</summary>
    internal string? Language { get; set; }

    /// <summary>The default base direction.</summary>
    internal string? Direction { get; set; }

    /// <summary>The context to go back to at the next node object; null when this one is propagated.</summary>
    internal ActiveContext? Previous { get; set; }

    internal IEnumerable<KeyValuePair<string, TermDefinition>> Terms => _terms;

    internal bool HasProtectedTerms => _terms.Values.Any(term => term.IsProtected);

    /// <summary>This context with the scoped contexts of its terms applied, as far as they were needed.</summary>
    internal Dictionary<(TermDefinition Definition, ContextScope Scope), ActiveContext> Scoped { get; } = [];

    /// <summary>The inverse context, made when it is first asked for. The context is not changed after that.</summary>
    internal InverseContext Inverse => _inverse ??= InverseContext.Create(this);

    /// <summary>The definition of a term; null when it has none.</summary>
    internal TermDefinition? Find(string? term) => term is null ? null : _terms.GetValueOrDefault(term);

    internal Containers ContainersOf(string? term) => Find(term)?.Containers ?? Containers.None;

    internal void Define(string term, TermDefinition definition) => _terms[term] = definition;

    /// <summary>Takes away the definition of a term, and gives it back; null when it has none.</summary>
    internal TermDefinition? Remove(string term) => _terms.Remove(term, out var definition) ? definition : null;

    internal ActiveContext Clone() => new(this);
}
