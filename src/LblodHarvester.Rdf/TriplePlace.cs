namespace LblodHarvester.Rdf;

/// <summary>Where a triple was written. <see cref="ToString"/> gives <c>file:line:column</c>.</summary>
/// <param name="Source">The name of the file or other source.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
public sealed record TriplePlace(string Source, int Line, int Column)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Source}:{Line}:{Column}";
}
