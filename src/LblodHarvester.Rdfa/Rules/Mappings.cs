using System.Collections.Immutable;

namespace LblodHarvester.Rdfa;

/// <summary>The IRI mappings and the default vocabulary in force at an element (RDFa Core 1.1, section 7.2).</summary>
/// <param name="Prefixes">Namespace by prefix, in lower case.</param>
/// <param name="Vocabulary">The default vocabulary, or null.</param>
internal sealed record Mappings(ImmutableDictionary<string, string> Prefixes, string? Vocabulary)
{
    internal static readonly Mappings Initial = new(InitialContext.Prefixes, null);

    /// <summary>The namespace of a prefix, or null; prefixes are compared without regard to case.</summary>
    internal string? Namespace(string prefix) => Prefixes.GetValueOrDefault(prefix.ToLowerInvariant());

    /// <summary>With the mappings of one element's <c>xmlns:*</c> and <c>prefix</c> attributes (section 7.5, step 3).</summary>
    internal Mappings With(RdfaAttributes attributes)
    {
        var prefixes = Prefixes;
        foreach (var (prefix, iri) in attributes.Namespaces)
            prefixes = Declare(prefixes, prefix, iri);
        if (attributes.Prefix is { } text)
            prefixes = DeclareAll(prefixes, text);
        return ReferenceEquals(prefixes, Prefixes) ? this : this with { Prefixes = prefixes };
    }

    private static ImmutableDictionary<string, string> DeclareAll(ImmutableDictionary<string, string> prefixes, string text)
    {
        var words = WhiteSpace.Split(text);
        for (var i = 0; i + 1 < words.Length;)
        {
            if (!words[i].EndsWith(':'))
            {
                i++;
                continue;
            }

            prefixes = Declare(prefixes, words[i][..^1], words[i + 1]);
            i += 2;
        }

        return prefixes;
    }

    // Step 3: the prefix "_" may not be declared.
    private static ImmutableDictionary<string, string> Declare(ImmutableDictionary<string, string> prefixes, string prefix, string iri) =>
        prefix == "_" || (prefix.Length > 0 && !XmlName.IsNCName(prefix)) ? prefixes : prefixes.SetItem(prefix.ToLowerInvariant(), iri);
}
