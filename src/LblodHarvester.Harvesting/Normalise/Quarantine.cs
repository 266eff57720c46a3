using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Normalise;

/// <summary>
/// Says why a term cannot be published: it is not valid RDF, or a value that its datatype does not have. The triple goes to quarantine; the
/// page's other triples are not touched by it.
/// </summary>
internal static class Quarantine
{
    /// <summary>What is wrong with the term, after "the subject" or the like; null when it can be published.</summary>
    internal static string? FindFault(Term term) => term switch
    {
        Iri iri => iri.IsWellFormed ? null : $"{iri} is not a valid IRI.",
        Literal literal when Datatype.IsKnown(literal.Datatype) =>
            Datatype.IsValid(literal.Datatype, literal.Value) ? null : $"'{Shorten(literal.Value)}' is not a value of {literal.Datatype}.",
        Literal { Datatype.IsWellFormed: false } literal => $"has a datatype that is not a valid IRI: {literal.Datatype}.",
        _ => null,
    };

    private static string Shorten(string value) => value.Length <= 80 ? value : $"{value.AsSpan(0, 80)}…";
}
