using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>Finds the value nodes of a path (SHACL, section 2.3.1; SPARQL 1.1, section 18.4): a set, in the order found.</summary>
internal static class PathWalk
{
    /// <summary>The nodes at the end of the path from a node. Along a predicate, forwards or backwards, they are not copied.</summary>
    internal static ValueNodes From(Graph graph, Term node, PropertyPath path)
    {
        switch (path)
        {
            case PredicatePath step:
                return node is Resource subject ? ValueNodes.Of(graph.Objects(subject, step.Predicate)) : default;
            case InversePath { Path: PredicatePath step }:
                return ValueNodes.Of(graph.Subjects(step.Predicate, node));
            default:
                var found = new NodeSet();
                Walk(graph, node, path, inverse: false, found);
                return ValueNodes.Of(found.Nodes);
        }
    }

    private static void Walk(Graph graph, Term node, PropertyPath path, bool inverse, NodeSet found)
    {
        switch (path)
        {
            case PredicatePath step when inverse:
                foreach (var subject in graph.Subjects(step.Predicate, node))
                    found.Add(subject);
                break;
            case PredicatePath step:
                if (node is not Resource resource)
                    break;
                foreach (var @object in graph.Objects(resource, step.Predicate))
                    found.Add(@object);
                break;
            case InversePath back:
                Walk(graph, node, back.Path, !inverse, found);
                break;
            case SequencePath sequence:
                WalkSequence(graph, node, sequence, inverse, found);
                break;
            case AlternativePath alternatives:
                foreach (var one in alternatives.Paths)
                    Walk(graph, node, one, inverse, found);
                break;
            case RepeatedPath { AtMostOnce: true } optional:
                found.Add(node);
                Walk(graph, node, optional.Path, inverse, found);
                break;
            case RepeatedPath repeated:
                Repeat(graph, node, repeated, inverse, found);
                break;
            default:
                throw new InvalidOperationException($"{path.GetType().Name} is no path that can be walked.");
        }
    }

    private static void WalkSequence(Graph graph, Term node, SequencePath sequence, bool inverse, NodeSet found)
    {
        var last = sequence.Paths.Count - 1;
        List<Term> from = [node];
        for (var i = 0; i <= last; i++)
        {
            var to = i == last ? found : new NodeSet();
            foreach (var start in from)
                Walk(graph, start, sequence.Paths[inverse ? last - i : i], inverse, to);
            from = to.Nodes;
        }
    }

    // What is found here is kept apart: the walk ends where it has been itself, not where another one has.
    private static void Repeat(Graph graph, Term node, RepeatedPath path, bool inverse, NodeSet found)
    {
        var reached = new NodeSet();
        if (path.AtLeastOnce)
            Walk(graph, node, path.Path, inverse, reached);
        else
            reached.Add(node);
        for (var i = 0; i < reached.Nodes.Count; i++)
            Walk(graph, reached.Nodes[i], path.Path, inverse, reached);
        foreach (var end in reached.Nodes)
            found.Add(end);
    }
}
