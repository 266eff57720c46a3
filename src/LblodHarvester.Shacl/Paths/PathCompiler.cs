using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>Reads property paths (SHACL, section 2.3.1).</summary>
internal sealed class PathCompiler(Graph shapes)
{
    /// <summary>How deep paths may be nested in each other.</summary>
    internal const int MaxDepth = 100;

    /// <summary>How many steps a path may have in all: nodes that paths share count each time.</summary>
    internal const int MaxSteps = 10_000;

    private static readonly Dictionary<Iri, Func<PathCompiler, Term, PropertyPath>> Forms =
        new()
        {
            [Vocab.Sh.AlternativePath] = (compiler, list) => new AlternativePath(compiler.Members(list, "sh:alternativePath")),
            [Vocab.Sh.InversePath] = (compiler, path) => new InversePath(compiler.Compile(path)),
            [Vocab.Sh.ZeroOrMorePath] = (compiler, path) => new RepeatedPath(compiler.Compile(path), AtLeastOnce: false, AtMostOnce: false),
            [Vocab.Sh.OneOrMorePath] = (compiler, path) => new RepeatedPath(compiler.Compile(path), AtLeastOnce: true, AtMostOnce: false),
            [Vocab.Sh.ZeroOrOnePath] = (compiler, path) => new RepeatedPath(compiler.Compile(path), AtLeastOnce: false, AtMostOnce: true),
        };

    // A blank node that several paths share is read once: paths may be knotted so that to read it each time would never end.
    private readonly Dictionary<BlankNode, PropertyPath> _known = [];
    private readonly Dictionary<PropertyPath, int> _steps = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<BlankNode> _open = [];

    /// <summary>Reads a path.</summary>
    /// <exception cref="FormatException">It is malformed; the message says how, and can follow "the path".</exception>
    internal PropertyPath Compile(Term node)
    {
        if (node is Iri predicate && predicate != Vocab.Rdf.Nil)
            return new PredicatePath(predicate);
        if (node is not BlankNode blank)
            throw new FormatException($"{node} is neither a property IRI nor a blank node that describes a path");
        if (_known.TryGetValue(blank, out var known))
            return known;
        if (_open.Count == MaxDepth)
            throw new FormatException($"it is nested more than {MaxDepth} deep");
        if (!_open.Add(blank))
            throw new FormatException("it contains itself");
        try
        {
            var path = CompileBlank(blank);
            var steps = Parts(path).Sum(part => (long)_steps.GetValueOrDefault(part, 1));
            if (steps > MaxSteps)
                throw new FormatException($"it has more than {MaxSteps} steps");
            _steps.Add(path, (int)steps);
            _known.Add(blank, path);
            return path;
        }
        finally
        {
            _open.Remove(blank);
        }
    }

    // A node is a path in exactly one way. A list may say more than its two triples; every other form is the one triple of its node.
    private PropertyPath CompileBlank(BlankNode node)
    {
        if (shapes.Objects(node, Vocab.Rdf.First).Any() && RdfList.Read(shapes, node) is not null)
            return new SequencePath(Members(node, "a sequence path"));
        if (shapes.Match(node).ToList() is not [var triple])
            throw new FormatException($"a blank node that is a path must be a list, or say one thing, such as sh:inversePath; this one says {shapes.Match(node).Count}");
        return Forms.TryGetValue(triple.Predicate, out var form)
            ? form(this, triple.Object)
            : throw new FormatException($"{triple.Predicate} makes no path");
    }

    private static IEnumerable<PropertyPath> Parts(PropertyPath path) => path switch
    {
        InversePath inverse => [inverse.Path],
        RepeatedPath repeated => [repeated.Path],
        SequencePath sequence => sequence.Paths,
        AlternativePath alternatives => alternatives.Paths,
        _ => throw new InvalidOperationException($"{path.GetType().Name} has no parts."),
    };

    private List<PropertyPath> Members(Term list, string what) =>
        RdfList.Read(shapes, list) is { Count: >= 2 } members
            ? [.. members.Select(Compile)]
            : throw new FormatException($"{what} needs a well-formed list of two or more paths");
}
