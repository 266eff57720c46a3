using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>Finds the value nodes of a path (SHACL, section 2.3.1; SPARQL 1.1, section 18.4): a set, in the order found.</summary>
internal static class PathWalk
{
    /// <summary>The nodes at the end of the path from a node.</summary>
    internal static IReadOnlyCollection<Term> From(Graph graph, Term node, PropertyPath path) =>
        [.. Walk(graph, node, path, inverse: false).Distinct()];

    private static IEnumerable<Term> Walk(Graph graph, Term node, PropertyPath path, bool inverse) => path switch
    {
        PredicatePath step when inverse => graph.Subjects(step.Predicate, node),
        PredicatePath step => node is Resource subject ? graph.Objects(subject, step.Predicate) : [],
        InversePath back => Walk(graph, node, back.Path, !inverse),
        SequencePath sequence => (inverse ? sequence.Paths.Reverse() : sequence.Paths).Aggregate(
            (IEnumerable<Term>)[node],
            (nodes, step) => nodes.SelectMany(from => Walk(graph, from, step, inverse)).Distinct()),
        AlternativePath alternatives => alternatives.Paths.SelectMany(one => Walk(graph, node, one, inverse)),
        RepeatedPath { AtMostOnce: true } optional => Walk(graph, node, optional.Path, inverse).Prepend(node),
        RepeatedPath repeated => Repeat(graph, node, repeated, inverse),
        _ => throw new InvalidOperationException($"{path.GetType().Name} is no path that can be walked."),
    };

    private static List<Term> Repeat(Graph graph, Term node, RepeatedPath path, bool inverse)
    {
        var found = new HashSet<Term>();
        var order = new List<Term>();
        var open = new Queue<Term>([node]);
        if (!path.AtLeastOnce)
            Add(node);
        while (open.TryDequeue(out var next))
        {
            foreach (var step in Walk(graph, next, path.Path, inverse))
            {
                if (Add(step))
                    open.Enqueue(step);
            }
        }

        return order;

        bool Add(Term term)
        {
            if (!found.Add(term))
                return false;
            order.Add(term);
            return true;
        }
    }
}
