namespace LblodHarvester.Rdfa;

/// <summary>Where a triple comes from: the element that completed it, and the attribute (or element) that gave each term.</summary>
/// <param name="Element">The start tag of the element.</param>
/// <param name="Subject">What gave the subject.</param>
/// <param name="Predicate">What gave the predicate.</param>
/// <param name="Object">What gave the object; the element itself for text content.</param>
/// <param name="Path">The element's place in the tree, XPath-like: <c>/html[1]/body[1]/div[3]</c>.</param>
public sealed record TripleOrigin(SourcePlace Element, SourcePlace Subject, SourcePlace Predicate, SourcePlace Object, string Path)
{
    /// <summary>What stands where positions were not asked for.</summary>
    public static TripleOrigin Unknown { get; } = new(SourcePlace.Start, SourcePlace.Start, SourcePlace.Start, SourcePlace.Start, "");
}
