using LblodHarvester.Rdf;
using LblodHarvester.Shacl;

namespace LblodHarvester.Reports;

/// <summary>Terms and paths as a line for people holds them: by their prefix where the field has one, and long texts cut.</summary>
internal static class TermText
{
    private const int LongestText = 80;

    public static string Short(Term term) => term switch
    {
        Iri iri when PrefixMap.Field.TryShorten(iri, out var prefix, out var localName) => $"{prefix}:{localName}",
        Literal { Value.Length: > LongestText } literal => Short(literal),
        _ => term.ToString()!,
    };

    public static string Short(PropertyPath path) => path switch
    {
        PredicatePath step => Short(step.Predicate),
        InversePath inverse => $"^{Short(inverse.Path)}",
        SequencePath sequence => $"({string.Join('/', sequence.Paths.Select(Short))})",
        AlternativePath alternatives => $"({string.Join('|', alternatives.Paths.Select(Short))})",
        RepeatedPath repeated => $"{Short(repeated.Path)}{(repeated.AtMostOnce ? '?' : repeated.AtLeastOnce ? '+' : '*')}",
        _ => path.ToString(),
    };

    private static string Short(Literal literal)
    {
        var end = char.IsHighSurrogate(literal.Value[LongestText - 1]) ? LongestText - 1 : LongestText;
        return new Literal(literal.Value[..end]) + "…";
    }
}
