using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>What a shape says beside its constraints: path, targets, severity, messages (SHACL, section 2.1). What is wrong is noted, and left out.</summary>
internal sealed class ShapeHead(ShapeSource source, ClassHierarchy classes)
{
    /// <summary>The path; null for a node shape.</summary>
    internal PropertyPath? Path(PathCompiler paths)
    {
        PropertyPath? path = null;
        source.Try(() =>
        {
            if (source.AtMostOne(Vocab.Sh.Path) is { } node)
                path = Compile(paths, node);
            if (source.Has(Vocab.Sh.Path) && IsA(Vocab.Sh.NodeShape))
                throw source.Fault("is a sh:NodeShape with a sh:path", Vocab.Rdf.Type, Vocab.Sh.NodeShape);
            if (!source.Has(Vocab.Sh.Path) && IsA(Vocab.Sh.PropertyShape))
                throw source.Fault("is a sh:PropertyShape without sh:path", Vocab.Rdf.Type, Vocab.Sh.PropertyShape);
        });
        return path;
    }

    internal bool IsDeactivated()
    {
        var deactivated = false;
        source.Try(() => deactivated = source.Boolean(Vocab.Sh.Deactivated));
        return deactivated;
    }

    internal List<Target> Targets()
    {
        var targets = new List<Target>();
        foreach (var node in source.Values(Vocab.Sh.TargetNode))
        {
            source.Try(() => targets.Add(node is BlankNode
                ? throw source.Fault("has a blank node as sh:targetNode; it takes IRIs and literals", Vocab.Sh.TargetNode, node)
                : new Target(TargetKind.Node, node)));
        }

        Add(Vocab.Sh.TargetClass, TargetKind.Class);
        Add(Vocab.Sh.TargetSubjectsOf, TargetKind.SubjectsOf);
        Add(Vocab.Sh.TargetObjectsOf, TargetKind.ObjectsOf);
        if (IsClass())
        {
            source.Try(() => targets.Add(source.Id is Iri type
                ? new Target(TargetKind.Class, type)
                : throw source.Fault("is also a class, and so its own target, but has no IRI")));
        }

        return [.. targets.Distinct()];

        void Add(Iri property, TargetKind kind)
        {
            foreach (var value in source.Values(property))
                source.Try(() => targets.Add(new Target(kind, source.Iri(property, value))));
        }
    }

    internal Iri Severity()
    {
        var severity = Vocab.Sh.Violation;
        source.Try(() =>
        {
            if (source.AtMostOne(Vocab.Sh.Severity) is { } value)
                severity = source.Iri(Vocab.Sh.Severity, value);
        });
        return severity;
    }

    internal List<Literal> Messages()
    {
        var messages = new List<Literal>();
        foreach (var value in source.Values(Vocab.Sh.Message))
        {
            source.Try(() => messages.Add(value is Literal message && (message.Language is not null || message.Datatype == Vocab.Xsd.String)
                ? message
                : throw source.Fault($"has {Demand.Name(value)} as sh:message, which is no text", Vocab.Sh.Message, value)));
        }

        var twice = messages.GroupBy(message => message.Language, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            source.Warn($"has several sh:message {(twice.Key is null ? "without language" : $"in the language {twice.Key}")}, where one is expected", Vocab.Sh.Message, twice.Last());
        return messages;
    }

    private PropertyPath Compile(PathCompiler paths, Term node)
    {
        try
        {
            return paths.Compile(node);
        }
        catch (FormatException fault)
        {
            throw source.Fault($"has a malformed sh:path: {fault.Message}", Vocab.Sh.Path, node);
        }
    }

    private bool IsA(Iri type) => source.Shapes.Contains(new Triple(source.Id, Vocab.Rdf.Type, type));

    // An implicit class target (section 2.1.3.3): an instance of rdfs:Class, and so of what is a subclass of it.
    private bool IsClass()
    {
        var metaclasses = classes.SubclassesOf(Vocab.Rdfs.Class);
        return source.Values(Vocab.Rdf.Type).Any(type => type == Vocab.Owl.Class || metaclasses.Contains(type));
    }
}
