using LblodHarvester.Rdfa;

namespace LblodHarvester.Reports;

/// <summary>A stretch of a page as SARIF counts: lines and columns from 1, columns in UTF-16 code units, the end after the last.</summary>
internal readonly record struct TextRegion(int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>What a place points to; where no markup stands, the place alone.</summary>
    public static TextRegion At(string html, SourcePlace place)
    {
        if (StartTags.Marked(html, place) is not { } marked)
            return new(place.Line, place.Column, place.Line, place.Column);
        var (line, column) = (place.Line, place.Column);
        for (var i = marked.Start; i < marked.End; i++)
        {
            var breaks = html[i] == '\n' || (html[i] == '\r' && !(i + 1 < html.Length && html[i + 1] == '\n'));
            (line, column) = breaks ? (line + 1, 1) : (line, column + 1);
        }

        return new(place.Line, place.Column, line, column);
    }
}
