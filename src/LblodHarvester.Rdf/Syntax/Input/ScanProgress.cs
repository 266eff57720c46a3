namespace LblodHarvester.Rdf;

/// <summary>
/// How far a token that is not here whole was looked through, so that one that comes in many pieces is looked through once.
/// </summary>
internal sealed class ScanProgress(Utf8Window window)
{
    private long _token = -1;
    private long _scanned;
    private bool _hasEscapes;

    /// <summary>Where to go on with a token.</summary>
    /// <param name="start">The offset of the token.</param>
    /// <param name="first">Where to begin with one that was not looked at before.</param>
    /// <param name="hasEscapes">Whether escapes were seen so far.</param>
    internal int Resume(int start, int first, out bool hasEscapes)
    {
        var isKnown = window.Forgotten + start == _token;
        hasEscapes = isKnown && _hasEscapes;
        return isKnown ? (int)(_scanned - window.Forgotten) : first;
    }

    /// <summary>Remembers where to go on with a token, and gives <see cref="TerminalScanner.Incomplete"/>.</summary>
    /// <param name="start">The offset of the token.</param>
    /// <param name="scanned">Up to where it was looked through.</param>
    /// <param name="hasEscapes">Whether escapes were seen.</param>
    internal int Suspend(int start, int scanned, bool hasEscapes = false)
    {
        (_token, _scanned, _hasEscapes) = (window.Forgotten + start, window.Forgotten + scanned, hasEscapes);
        return TerminalScanner.Incomplete;
    }
}
