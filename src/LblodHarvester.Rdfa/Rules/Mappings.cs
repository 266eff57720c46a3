using System.Collections.Immutable;
using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>What turns words into IRIs at an element: part of its evaluation context (RDFa Core 1.1, section 7.2).</summary>
/// <param name="Base">The base: of the page, or of the nearest <c>xml:base</c>.</param>
/// <param name="Declared">Namespace by prefix, in lower case: what the page declares beyond the initial context.</param>
/// <param name="Vocabulary">The default vocabulary, or null.</param>
internal sealed record Mappings(Iri Base, ImmutableSortedDictionary<string, string> Declared, string? Vocabulary)
{
    /// <summary>The mappings above the root.</summary>
    internal static Mappings Initial(Iri baseIri) => new(baseIri, ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal), null);

    /// <summary>The namespace of a prefix, or null; prefixes are compared without regard to case.</summary>
    internal string? Namespace(string prefix)
    {
        var key = prefix.ToLowerInvariant();
        return Declared.GetValueOrDefault(key) ?? InitialContext.Prefixes.GetValueOrDefault(key);
    }

    /// <summary>With the mappings of one element's <c>xmlns:*</c> and <c>prefix</c> attributes (section 7.5, step 3).</summary>
    internal Mappings With(RdfaAttributes attributes)
    {
        var mappings = this;
        foreach (var (prefix, iri) in attributes.Namespaces ?? [])
            mappings = mappings.With(Declare(mappings.Declared, prefix, iri));
        return attributes.Prefix is { } prefixes ? mappings.WithPrefixes(prefixes) : mappings;
    }

    /// <summary>With another default vocabulary.</summary>
    internal Mappings WithVocabulary(WrittenValue value, Iri vocabulary)
    {
        if (value.Vocabulary.IsKnown(this, out var known))
            return known;
        var mappings = Vocabulary == vocabulary.Value ? this : this with { Vocabulary = vocabulary.Value };
        value.Vocabulary = new Meaning<Mappings>(this, mappings);
        return mappings;
    }

    /// <summary>The prefixes of the initial context to which these mappings, and not the former, give another meaning.</summary>
    internal IReadOnlyList<string> Redefined(Mappings former)
    {
        if (ReferenceEquals(Declared, former.Declared))
            return [];
        var redefined = new List<string>();
        foreach (var (prefix, usual) in InitialContext.Prefixes)
        {
            if (Declared.TryGetValue(prefix, out var name) && name != usual && name != former.Namespace(prefix))
                redefined.Add(prefix);
        }

        redefined.Sort(StringComparer.Ordinal);
        return redefined;
    }

    // The same mappings again, where the page writes the same prefixes again: what values mean is known by them.
    private Mappings WithPrefixes(WrittenValue value)
    {
        if (value.Prefixes.IsKnown(this, out var known))
            return known;
        var mappings = With(DeclareAll(Declared, value.Text));
        value.Prefixes = new Meaning<Mappings>(this, mappings);
        return mappings;
    }

    private Mappings With(ImmutableSortedDictionary<string, string> declared) =>
        ReferenceEquals(declared, Declared) ? this : this with { Declared = declared };

    private static ImmutableSortedDictionary<string, string> DeclareAll(ImmutableSortedDictionary<string, string> declared, string text)
    {
        var words = WhiteSpace.Split(text);
        for (var i = 0; i + 1 < words.Length;)
        {
            if (!words[i].EndsWith(':'))
            {
                i++;
                continue;
            }

            declared = Declare(declared, words[i][..^1], words[i + 1]);
            i += 2;
        }

        return declared;
    }

    // A prefix is an NCName (section 5, prefix), and "_" may not be declared (step 3): the empty prefix keeps its meaning.
    private static ImmutableSortedDictionary<string, string> Declare(ImmutableSortedDictionary<string, string> declared, string prefix, string iri) =>
        prefix == "_" || !XmlName.IsNCName(prefix) ? declared : declared.SetItem(prefix.ToLowerInvariant(), iri);
}
