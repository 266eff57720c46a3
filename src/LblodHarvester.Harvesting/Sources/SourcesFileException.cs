namespace LblodHarvester.Harvesting.Sources;

/// <summary>A sources file that cannot be used. All that is wrong with it is told at once, and nothing of it is used.</summary>
public sealed class SourcesFileException : Exception
{
    /// <summary>Tells all errors, one on a line.</summary>
    public SourcesFileException(IReadOnlyList<SourcesFileError> errors, Exception? inner = null) : base(string.Join('\n', errors), inner) =>
        Errors = errors;

    /// <summary>All errors, in the order of the file.</summary>
    public IReadOnlyList<SourcesFileError> Errors { get; }
}
