namespace LblodHarvester.Rdf;

/// <summary>Whether a text may name graphs, or is to say one graph only.</summary>
internal enum GraphNames
{
    Allowed,
    Refused,
}

/// <summary>The check that goes with <see cref="GraphNames"/>.</summary>
internal static class GraphNamesCheck
{
    /// <summary>Refuses the graph name that starts here where there may be none.</summary>
    internal static void Check(this GraphNames names, SourceCursor cursor, int? offset = null)
    {
        if (names == GraphNames.Refused)
            throw cursor.Error(offset ?? cursor.Position, "no named graph: one graph without a name is needed here");
    }
}
