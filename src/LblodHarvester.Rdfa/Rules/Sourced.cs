using LblodHarvester.Rdf;

namespace LblodHarvester.Rdfa;

/// <summary>Where a term comes from: an element, or one of its attributes.</summary>
internal readonly record struct Origin(ElementFrame Frame, string? Attribute = null)
{
    internal SourcePlace Place => Frame.PlaceOf(Attribute);
}

/// <summary>A subject or object with its origin.</summary>
internal sealed record Sourced(Resource Term, Origin Origin);

/// <summary>A predicate with its origin.</summary>
internal readonly record struct Predicate(Iri Iri, Origin Origin);

/// <summary>An object with its origin.</summary>
internal readonly record struct Value(Term Term, Origin Origin);
