using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>Reads property paths (SHACL, section 2.3.1).</summary>
internal sealed class PathCompiler(Graph shapes, Resource shape)
{
    private readonly HashSet<Resource> _open = [];

    internal PropertyPath Compile(Term node)
    {
        if (node is Iri predicate && predicate != Vocab.Rdf.Nil)
            return new PredicatePath(predicate);
        if (node is not BlankNode blank)
            throw Fault($"{node} is neither a property IRI nor a blank node that describes a path");
        if (!_open.Add(blank))
            throw Fault("a path contains itself");
        var path = CompileBlank(blank);
        _open.Remove(blank);
        return path;
    }

    private PropertyPath CompileBlank(BlankNode node)
    {
        var description = shapes.Match(node)
            .Where(triple => triple.Predicate == Vocab.Rdf.First || Forms.ContainsKey(triple.Predicate))
            .ToList();
        if (description is not [var triple])
            throw Fault($"the blank node of a path must describe exactly one path; this one has {description.Count} descriptions");
        return triple.Predicate == Vocab.Rdf.First ? Sequence(node) : Forms[triple.Predicate](this, triple.Object);
    }

    private static readonly Dictionary<Iri, Func<PathCompiler, Term, PropertyPath>> Forms =
        new()
        {
            [Vocab.Sh.AlternativePath] = (compiler, list) => new AlternativePath(compiler.Members(list, "sh:alternativePath")),
            [Vocab.Sh.InversePath] = (compiler, path) => new InversePath(compiler.Compile(path)),
            [Vocab.Sh.ZeroOrMorePath] = (compiler, path) => new RepeatedPath(compiler.Compile(path), AtLeastOnce: false, AtMostOnce: false),
            [Vocab.Sh.OneOrMorePath] = (compiler, path) => new RepeatedPath(compiler.Compile(path), AtLeastOnce: true, AtMostOnce: false),
            [Vocab.Sh.ZeroOrOnePath] = (compiler, path) => new RepeatedPath(compiler.Compile(path), AtLeastOnce: false, AtMostOnce: true),
        };

    private SequencePath Sequence(Term list) => new(Members(list, "a sequence path"));

    private List<PropertyPath> Members(Term list, string what) =>
        RdfList.Read(shapes, list) is { Count: >= 2 } members
            ? [.. members.Select(Compile)]
            : throw Fault($"{what} needs a well-formed list of two or more paths");

    private ShapesException Fault(string what) => new($"The path of shape {shape} is malformed: {what}.");
}
