namespace LblodHarvester.Rdfa;

/// <summary>Where a term comes from: an element, or one of its attributes.</summary>
internal readonly record struct Origin(ElementFrame Frame, string? Attribute = null)
{
    internal SourcePlace Place => Frame.PlaceOf(Attribute);
}
