using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>Distinct nodes in the order in which they were found. While they are few, they are looked through one by one.</summary>
internal sealed class NodeSet
{
    private const int MostWithoutTable = 8;

    private HashSet<Term>? _table;

    internal List<Term> Nodes { get; } = [];

    internal void Add(Term node)
    {
        if (_table is null ? Nodes.Contains(node) : !_table.Add(node))
            return;
        Nodes.Add(node);
        if (_table is null && Nodes.Count > MostWithoutTable)
            _table = [.. Nodes];
    }
}
