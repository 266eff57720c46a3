using LblodHarvester.Rdf;
using LblodHarvester.Shacl;

namespace LblodHarvester.Reports;

/// <summary>Finds where in the data files stands what a result is about.</summary>
internal static class ResultPlace
{
    /// <summary>The place of the offending value; where one is missing, or is many steps away, that of the focus node; null when it is not known.</summary>
    public static TriplePlace? Of(ValidationResult result, PlacedGraph data) =>
        (TripleOf(result) is { } triple ? data.PlaceOf(triple) : null) ?? data.PlaceOf(result.FocusNode);

    private static Triple? TripleOf(ValidationResult result) => (result.Path, result.FocusNode, result.Value) switch
    {
        (PredicatePath step, Resource subject, { } @object) => new Triple(subject, step.Predicate, @object),
        (InversePath { Path: PredicatePath step }, var @object, Resource subject) => new Triple(subject, step.Predicate, @object),
        _ => null,
    };
}
