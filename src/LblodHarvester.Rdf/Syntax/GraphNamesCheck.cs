namespace LblodHarvester.Rdf;

/// <summary>The check that goes with <see cref="GraphNames"/>.</summary>
internal static class GraphNamesCheck
{
    internal const string Expected = "no named graph: one graph without a name is needed here";

    /// <summary>Refuses the graph name at an offset where there may be none.</summary>
    internal static void Check(this GraphNames names, Utf8Window window, int offset)
    {
        if (names == GraphNames.Refused)
            throw window.Error(offset, Expected);
    }
}
