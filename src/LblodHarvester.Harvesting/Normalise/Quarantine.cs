using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Normalise;

/// <summary>
/// Says why a triple cannot be published: a term that is not valid RDF, or a value that its datatype does not have. The page's other
/// triples
/// are not touched by it.
/// </summary>
internal static class Quarantine
{
    internal static QuarantinedTriple? FindFault(NormalisedTriple normalised)
    {
        var (triple, origin) = (normalised.Triple, normalised.Extracted.Origin);
        return Check(triple.Subject, "subject", origin.Subject)
            ?? Check(triple.Predicate, "predicate", origin.Predicate)
            ?? Check(triple.Object, "object", origin.Object);

        QuarantinedTriple? Check(Term term, string role, SourcePlace place) =>
            FindFault(term) is { } fault ? new QuarantinedTriple(normalised.Extracted, $"The {role} {fault}", place) : null;
    }

    private static string? FindFault(Term term) => term switch
    {
        Iri iri when !iri.IsWellFormed => $"{iri} is not a valid IRI.",
        Literal literal when !literal.Datatype.IsWellFormed => $"has a datatype that is not a valid IRI: {literal.Datatype}.",
        Literal literal when Datatype.IsKnown(literal.Datatype) && !Datatype.IsValid(literal.Datatype, literal.Value) =>
            $"'{Shorten(literal.Value)}' is not a value of {literal.Datatype}.",
        _ => null,
    };

    private static string Shorten(string value) => value.Length <= 80 ? value : $"{value.AsSpan(0, 80)}…";
}
