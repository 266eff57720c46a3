namespace LblodHarvester.Rdfa;

/// <summary>The tree of a page.</summary>
/// <param name="root">The root element.</param>
/// <param name="baseHref">The <c>href</c> of the first <c>base</c> element that has one, or null.</param>
/// <param name="pragmaLanguage">The language that a <c>meta</c> element sets, or null.</param>
/// <param name="cutOffAt">The offset of the construct in which the parsed text ends, or -1 when it ends between constructs.</param>
/// <param name="owner">What the elements belong to, and goes with the tree.</param>
internal sealed class MarkupTree(MarkupElement root, string? baseHref, string? pragmaLanguage, int cutOffAt = -1, IDisposable? owner = null) : IDisposable
{
    internal MarkupElement Root => root;

    internal string? BaseHref => baseHref;

    internal string? PragmaLanguage => pragmaLanguage;

    internal int CutOffAt => cutOffAt;

    public void Dispose() => owner?.Dispose();
}
