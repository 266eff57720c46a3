using LblodHarvester.Rdf;

namespace LblodHarvester.Bench.Validation;

/// <summary>Graphs that nobody has looked anything up in yet: whoever takes one to work with makes its indexes.</summary>
internal sealed class FreshGraphs(IReadOnlyList<IReadOnlyList<Triple>> contents)
{
    private readonly Queue<Graph> _graphs = new();

    /// <summary>Makes the graphs, so many times each.</summary>
    internal void Prepare(int times)
    {
        _graphs.Clear();
        for (var time = 0; time < times; time++)
        {
            foreach (var triples in contents)
                _graphs.Enqueue(new Graph(triples));
        }
    }

    /// <summary>Takes the next of every content once and adds up what is counted in them.</summary>
    internal long Sum(Func<Graph, long> count)
    {
        var sum = 0L;
        for (var taken = 0; taken < contents.Count; taken++)
            sum += count(_graphs.Dequeue());
        return sum;
    }
}
