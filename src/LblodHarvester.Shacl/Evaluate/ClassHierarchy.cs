using System.Collections.Concurrent;
using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>Which classes are subclasses of which (<c>rdfs:subClassOf</c>, transitive). Safe to share between threads.</summary>
internal sealed class ClassHierarchy(IReadOnlyList<Graph> graphs)
{
    private readonly ConcurrentDictionary<Term, IReadOnlySet<Term>> _subclasses = [];

    /// <summary>This hierarchy and what the data says besides; itself when the data says nothing of classes.</summary>
    internal ClassHierarchy With(Graph data) =>
        data.Match(null, Vocab.Rdfs.SubClassOf).Any() ? new ClassHierarchy([.. graphs, data]) : this;

    /// <summary>The class itself and all its subclasses.</summary>
    internal IReadOnlySet<Term> SubclassesOf(Term type) => _subclasses.GetOrAdd(type, Collect);

    private HashSet<Term> Collect(Term type)
    {
        var found = new HashSet<Term> { type };
        var open = new Queue<Term>([type]);
        while (open.TryDequeue(out var next))
        {
            foreach (var subclass in graphs.SelectMany(graph => graph.Subjects(Vocab.Rdfs.SubClassOf, next)))
            {
                if (found.Add(subclass))
                    open.Enqueue(subclass);
            }
        }

        return found;
    }
}
