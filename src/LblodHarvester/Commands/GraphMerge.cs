using System.Globalization;
using LblodHarvester.Rdf;

namespace LblodHarvester.Commands;

/// <summary>Merges all graphs into one, for a syntax without graph names, and counts the names that this loses.</summary>
internal sealed class GraphMerge
{
    /// <summary>How many names are told apart at most: what is counted is held.</summary>
    private const int MostNames = 100_000;

    private readonly HashSet<Resource> _names = [];
    private bool _areMore;

    /// <summary>How many names there were, in words; null when there was none.</summary>
    public string? Lost => (_areMore, _names.Count) switch
    {
        (true, _) => string.Create(CultureInfo.InvariantCulture, $"more than {MostNames} graph names"),
        (_, 0) => null,
        (_, 1) => "1 graph name",
        (_, var count) => string.Create(CultureInfo.InvariantCulture, $"{count} graph names"),
    };

    public Quad Merge(Quad quad)
    {
        if (quad.Graph is null)
            return quad;
        if (_names.Count < MostNames)
            _names.Add(quad.Graph);
        else
            _areMore |= !_names.Contains(quad.Graph);
        return quad with { Graph = null };
    }
}
