namespace LblodHarvester.Rdfa;

/// <summary>The direction of an incomplete triple.</summary>
internal enum Direction
{
    /// <summary>The object joins a list.</summary>
    None,

    /// <summary>From the parent to the subject to come.</summary>
    Forward,

    /// <summary>From the subject to come to the parent.</summary>
    Reverse,
}
