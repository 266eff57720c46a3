namespace LblodHarvester.Rdfa;

/// <summary>A place in the source text.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
/// <param name="Offset">Offset in UTF-16 code units from the start of the text, from 0.</param>
/// <param name="Attribute">The attribute there, or null when the place is a start tag.</param>
public readonly record struct SourcePlace(int Line, int Column, int Offset, string? Attribute = null)
{
    /// <summary>The start of the page: the place of what is wrong with it as a whole.</summary>
    public static SourcePlace Start { get; } = new(1, 1, 0);

    /// <summary><c>line:column</c>, as compilers write it.</summary>
    public override string ToString() => $"{Line}:{Column}";
}
