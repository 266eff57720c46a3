namespace LblodHarvester.Harvesting.Sources;

/// <summary>One error in a sources file.</summary>
/// <param name="File">The file, as it was named.</param>
/// <param name="Line">Line, from 1; 0 when the file cannot be read at all.</param>
/// <param name="Column">Column in UTF-16 code units, from 1; 0 when the file cannot be read at all.</param>
/// <param name="Field">The field's path, such as <c>sources[2].startUrl</c>; empty for the file as a whole.</param>
/// <param name="Message">What is wrong and what to write.</param>
public sealed record SourcesFileError(string File, int Line, int Column, string Field, string Message)
{
    /// <summary><c>file:line:column: field: message</c>, as compilers write it.</summary>
    public override string ToString() =>
        string.Join(": ", new[] { Line == 0 ? File : $"{File}:{Line}:{Column}", Field, Message }.Where(part => part.Length > 0));
}
