using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Bench.Differences;

/// <summary>Tells why a triple is on one side only. A rule holds only where the triples of both sides bear it out.</summary>
internal sealed class DifferenceRules
{
    private const string Role = "http://www.w3.org/1999/xhtml/vocab#role";

    private readonly IReadOnlyList<Triple> _onlyOurs;
    private readonly IReadOnlyList<Triple> _onlyTheirs;
    private readonly HashSet<Triple> _ofCopies;
    private readonly HashSet<Term> _copied;

    /// <summary>Makes the rules of one page.</summary>
    /// <param name="extracted">What we read in it.</param>
    /// <param name="diff">What makes ours into theirs.</param>
    internal DifferenceRules(IReadOnlyList<ExtractedTriple> extracted, GraphDiff diff)
    {
        (_onlyOurs, _onlyTheirs) = (diff.Removed, diff.Added);
        var copies = extracted.Where(one => one.Origin.Predicate.Attribute == "property").GroupBy(AttributeAndObject).Where(group => group.Count() > 1);
        _ofCopies = [.. copies.SelectMany(group => group).Select(one => one.Triple)];
        _copied = [.. _ofCopies.Select(triple => triple.Object)];
    }

    /// <summary>The triples that only we have.</summary>
    internal IReadOnlyList<Difference> OnlyOurs() => [.. _onlyOurs.Select(triple => new Difference(triple, KindOfOurs(triple)))];

    /// <summary>The triples that only they have.</summary>
    internal IReadOnlyList<Difference> OnlyTheirs() => [.. _onlyTheirs.Select(triple => new Difference(triple, KindOfTheirs(triple)))];

    private DifferenceKind KindOfOurs(Triple ours)
    {
        foreach (var theirs in _onlyTheirs)
        {
            if (KindOf(ours, theirs) is { } kind)
                return kind;
        }

        return _ofCopies.Contains(ours) ? DifferenceKind.TreeConstruction : DifferenceKind.Unexplained;
    }

    private DifferenceKind KindOfTheirs(Triple theirs)
    {
        if (theirs.Predicate.Value == Role)
            return DifferenceKind.Role;
        foreach (var ours in _onlyOurs)
        {
            if (KindOf(ours, theirs) is { } kind)
                return kind;
        }

        return DifferenceKind.Unexplained;
    }

    private DifferenceKind? KindOf(Triple ours, Triple theirs)
    {
        if (ours.Predicate != theirs.Predicate)
            return null;
        if (ours.Subject.Equals(theirs.Subject) && ours.Object is Literal own && theirs.Object is Literal other)
            return KindOf(own, other);
        if (!ours.Object.Equals(theirs.Object))
            return null;
        if (HasWhiteSpace(ours.Subject) && theirs.Subject is BlankNode)
            return DifferenceKind.WhiteSpaceInIri;
        return _copied.Contains(ours.Subject) ? DifferenceKind.TreeConstruction : null;
    }

    private static DifferenceKind? KindOf(Literal ours, Literal theirs)
    {
        if (ours.Datatype != theirs.Datatype || !string.Equals(ours.Language, theirs.Language, StringComparison.OrdinalIgnoreCase))
            return null;
        if (ours.Datatype == Vocab.Rdf.XmlLiteral)
            return DifferenceKind.XmlLiteral;
        return IsWithin(theirs.Value, ours.Value) ? DifferenceKind.NestedText : null;
    }

    // What remains when some of the characters of the longer text are left out.
    private static bool IsWithin(string shorter, string longer)
    {
        var found = 0;
        foreach (var character in longer)
        {
            if (found < shorter.Length && shorter[found] == character)
                found++;
        }

        return found == shorter.Length;
    }

    private static bool HasWhiteSpace(Resource resource) => resource is Iri iri && iri.Value.AsSpan().IndexOfAny(" \t\n\r\f") >= 0;

    // A property attribute that gives two subjects the same object stands on an element that is in the tree twice.
    private static (int Offset, Iri Predicate, Term Object) AttributeAndObject(ExtractedTriple one) =>
        (one.Origin.Predicate.Offset, one.Triple.Predicate, one.Triple.Object);
}
