using System.Collections.Frozen;

namespace LblodHarvester.Rdf;

/// <summary>The keywords of JSON-LD 1.1, section 1.7.</summary>
internal static class JsonLdKeyword
{
    internal const string Base = "@base";
    internal const string Container = "@container";
    internal const string Context = "@context";
    internal const string Direction = "@direction";
    internal const string Graph = "@graph";
    internal const string Id = "@id";
    internal const string Import = "@import";
    internal const string Included = "@included";
    internal const string Index = "@index";
    internal const string Json = "@json";
    internal const string Language = "@language";
    internal const string List = "@list";
    internal const string Nest = "@nest";
    internal const string None = "@none";
    internal const string Prefix = "@prefix";
    internal const string Propagate = "@propagate";
    internal const string Protected = "@protected";
    internal const string Reverse = "@reverse";
    internal const string Set = "@set";
    internal const string Type = "@type";
    internal const string Value = "@value";
    internal const string Version = "@version";
    internal const string Vocab = "@vocab";

    private static readonly FrozenSet<string> All = FrozenSet.Create(
        StringComparer.Ordinal,
        Base, Container, Context, Direction, Graph, Id, Import, Included, Index, Json, Language, List, Nest, None, Prefix, Propagate,
        Protected, Reverse, Set, Type, Value, Version, Vocab);

    /// <summary>Whether the text is a keyword.</summary>
    internal static bool Is(string? text) => text is not null && All.Contains(text);

    /// <summary>Whether the text has the form of a keyword, <c>"@"1*ALPHA</c>: reserved, be it one or not.</summary>
    internal static bool HasForm(string text)
    {
        if (text.Length < 2 || text[0] != '@')
            return false;
        foreach (var c in text.AsSpan(1))
        {
            if (!char.IsAsciiLetter(c))
                return false;
        }

        return true;
    }

    /// <summary>Whether the text has the form of an IRI: it begins with a scheme.</summary>
    internal static bool IsIri(string? text) => text is not null && IriSyntax.SchemeLength(text) > 0;

    /// <summary>Whether the text is a blank node identifier.</summary>
    internal static bool IsBlankNode(string? text) => text is not null && text.StartsWith("_:", StringComparison.Ordinal);
}
