namespace LblodHarvester.Rdf;

/// <summary>
/// The terms of a context by IRI, container, and type or language: inverse context creation and term selection (JSON-LD 1.1 API,
/// sections 4.3.2 and 4.4.2). Numbers are those of their steps.
/// </summary>
internal sealed class InverseContext
{
    internal const string Any = "@any";
    internal const string Null = "@null";

    private readonly Dictionary<string, Dictionary<Containers, Terms>> _iris = new(StringComparer.Ordinal);

    private InverseContext()
    {
    }

    internal static InverseContext Create(ActiveContext active)
    {
        // 1 and 2
        var result = new InverseContext();
        var defaultLanguage = Lower(active.Language) ?? JsonLdKeyword.None;

        // 3
        foreach (var (term, definition) in active.Terms.OrderBy(term => term.Key.Length).ThenBy(term => term.Key, CodePointOrder.Instance))
        {
            // 3.1 to 3.9
            if (definition.IriMapping is { } iri)
                result.TermsOf(iri, definition.Containers, term).Add(active, definition, term, defaultLanguage);
        }

        // 4
        return result;
    }

    /// <summary>Whether any term stands for the IRI or keyword.</summary>
    internal bool Contains(string iri) => _iris.ContainsKey(iri);

    /// <summary>Selects a term (section 4.4.2); null when none fits.</summary>
    internal string? Select(string iri, List<Containers> containers, TermCriterion criterion, List<string> preferred)
    {
        // 3
        var byContainer = _iris[iri];

        // 4
        foreach (var container in containers)
        {
            // 4.1 to 4.3
            if (!byContainer.TryGetValue(container, out var terms))
                continue;

            // 4.4
            foreach (var item in preferred)
            {
                if (terms.Find(criterion, item) is { } term)
                    return term;
            }
        }

        // 5
        return null;
    }

    /// <summary>A language tag, or one with a direction, as the inverse context has it.</summary>
#pragma warning disable CA1308 // The specification asks for lower case.
    internal static string? Lower(string? language) => language?.ToLowerInvariant();
#pragma warning restore CA1308

    // 3.4 to 3.7
    private Terms TermsOf(string iri, Containers containers, string term)
    {
        if (!_iris.TryGetValue(iri, out var byContainer))
            _iris.Add(iri, byContainer = []);
        if (!byContainer.TryGetValue(containers, out var terms))
            byContainer.Add(containers, terms = new Terms(term));
        return terms;
    }

    private sealed class Terms(string first)
    {
        private readonly Dictionary<string, string> _byLanguage = new(StringComparer.Ordinal);
        private readonly Dictionary<string, string> _byType = new(StringComparer.Ordinal);

        internal string? Find(TermCriterion criterion, string key) => criterion switch
        {
            TermCriterion.Language => _byLanguage.GetValueOrDefault(key),
            TermCriterion.Type => _byType.GetValueOrDefault(key),
            _ => key == JsonLdKeyword.None ? first : null,
        };

        // 3.10 to 3.17
        internal void Add(ActiveContext active, TermDefinition definition, string term, string defaultLanguage)
        {
            if (definition.IsReverse)
            {
                _byType.TryAdd(JsonLdKeyword.Reverse, term); // 3.10
            }
            else if (definition.TypeMapping == JsonLdKeyword.None)
            {
                // 3.11
                _byLanguage.TryAdd(Any, term);
                _byType.TryAdd(Any, term);
            }
            else if (definition.TypeMapping is { } type)
            {
                _byType.TryAdd(type, term); // 3.12
            }
            else if (definition.Language is not null || definition.Direction is not null)
            {
                _byLanguage.TryAdd(LanguageOf(definition), term); // 3.13 to 3.15
            }
            else
            {
                // 3.16 and 3.17
                _byLanguage.TryAdd(active.Direction is null ? defaultLanguage : $"{Lower(active.Language)}_{active.Direction}", term);
                _byLanguage.TryAdd(JsonLdKeyword.None, term);
                _byType.TryAdd(JsonLdKeyword.None, term);
            }
        }

        private static string LanguageOf(TermDefinition definition) => (definition.Language, definition.Direction) switch
        {
            ({ Value: null }, { Value: null }) => Null, // 3.13.5
            ({ } language, { Value: { } direction }) => $"{Lower(language.Value)}_{direction}", // 3.13.2 and 3.13.4
            ({ Value: { } language }, _) => Lower(language)!, // 3.13.3 and 3.14
            ({ Value: null }, null) => Null, // 3.14
            (null, { Value: { } direction }) => $"_{direction}", // 3.15
            _ => JsonLdKeyword.None, // 3.15
        };
    }
}
