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

    /// <summary>
    /// A term whole, as Turtle has it with the prefixes of the field: an IRI, and the datatype of a literal, by its prefix; a number and a truth
    /// value as they are.
    /// </summary>
    public static string Whole(Term term) => term switch
    {
        Iri => Short(term),
        Literal { Value: var value, Datatype: var datatype } when IsPlain(value, datatype) => value,
        Literal { Language: null } literal when literal.Datatype != Vocab.Xsd.String => $"{new Literal(literal.Value)}^^{Short(literal.Datatype)}",
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

    private static bool IsPlain(string value, Iri datatype) =>
        (datatype == Vocab.Xsd.Integer || datatype == Vocab.Xsd.Decimal || datatype == Vocab.Xsd.Double || datatype == Vocab.Xsd.Boolean)
        && value.Length > 0 && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '+' or '-');

    private static string Short(Literal literal)
    {
        var end = char.IsHighSurrogate(literal.Value[LongestText - 1]) ? LongestText - 1 : LongestText;
        return new Literal(literal.Value[..end]) + "…";
    }
}
