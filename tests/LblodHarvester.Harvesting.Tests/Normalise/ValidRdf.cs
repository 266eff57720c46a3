using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Tests.Normalise;

/// <summary>Whether a triple is one that RDF 1.1 allows, with values that its datatypes have.</summary>
internal static class ValidRdf
{
    /// <summary>What is wrong with it, or null.</summary>
    internal static string? FindFault(Triple triple) =>
        new[] { triple.Subject, triple.Predicate, triple.Object }.Select(FindFault).FirstOrDefault(fault => fault is not null);

    private static string? FindFault(Term term) => term switch
    {
        Iri { IsWellFormed: false } => $"{term} is not an IRI.",
        Literal { Datatype.IsWellFormed: false } => $"{term} has no IRI as its datatype.",
        Literal literal when !Datatype.IsValid(literal.Datatype, literal.Value) => $"{term} is not a value of its datatype.",
        _ => null,
    };
}
