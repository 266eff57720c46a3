using System.Globalization;
using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>Writes a report as triples (SHACL, section 3.6).</summary>
internal sealed class ReportGraph(ValidationReport report)
{
    private static readonly Literal True = new("true", Vocab.Xsd.Boolean);
    private static readonly Literal False = new("false", Vocab.Xsd.Boolean);

    private readonly Graph _graph = new();
    private readonly HashSet<string> _taken = [];
    private readonly Dictionary<BlankNode, BlankNode> _shapes = [];
    private int _next;

    internal Graph Build()
    {
        foreach (var result in report.Results)
        {
            Take(result.FocusNode);
            Take(result.Value);
        }

        var node = Fresh("report");
        _graph.Add(node, Vocab.Rdf.Type, Vocab.Sh.ValidationReport);
        _graph.Add(node, Vocab.Sh.Conforms, report.Conforms ? True : False);
        foreach (var result in report.Results)
            _graph.Add(node, Vocab.Sh.Result, Write(result));
        return _graph;
    }

    private BlankNode Write(ValidationResult result)
    {
        var node = Fresh("result");
        _graph.Add(node, Vocab.Rdf.Type, Vocab.Sh.ValidationResult);
        _graph.Add(node, Vocab.Sh.ResultSeverity, result.Severity);
        _graph.Add(node, Vocab.Sh.FocusNode, result.FocusNode);
        if (result.Path is { } path)
            _graph.Add(node, Vocab.Sh.ResultPath, Write(path));
        if (result.Value is { } value)
            _graph.Add(node, Vocab.Sh.Value, value);
        _graph.Add(node, Vocab.Sh.SourceShape, Name(result.SourceShape));
        _graph.Add(node, Vocab.Sh.SourceConstraintComponent, result.Component);
        if (result.SourceConstraint is { } constraint)
            _graph.Add(node, Vocab.Sh.SourceConstraint, Name(constraint));
        foreach (var message in result.Messages)
            _graph.Add(node, Vocab.Sh.ResultMessage, message);
        return node;
    }

    // Each result has nodes of its own for its path, so that it can be taken out of the report whole.
    private Resource Write(PropertyPath path) => path switch
    {
        PredicatePath step => step.Predicate,
        InversePath inverse => Describe(Vocab.Sh.InversePath, inverse.Path),
        SequencePath sequence => WriteList(sequence.Paths),
        AlternativePath alternatives => Describe(Vocab.Sh.AlternativePath, WriteList(alternatives.Paths)),
        RepeatedPath { AtMostOnce: true } optional => Describe(Vocab.Sh.ZeroOrOnePath, optional.Path),
        RepeatedPath { AtLeastOnce: true } repeated => Describe(Vocab.Sh.OneOrMorePath, repeated.Path),
        RepeatedPath repeated => Describe(Vocab.Sh.ZeroOrMorePath, repeated.Path),
        _ => throw new InvalidOperationException($"{path.GetType().Name} is no known path."),
    };

    private BlankNode Describe(Iri form, PropertyPath path) => Describe(form, Write(path));

    private BlankNode Describe(Iri form, Resource path)
    {
        var node = Fresh("path");
        _graph.Add(node, form, path);
        return node;
    }

    private Resource WriteList(IReadOnlyList<PropertyPath> paths)
    {
        Resource rest = Vocab.Rdf.Nil;
        foreach (var path in paths.Reverse())
        {
            var cell = Fresh("path");
            _graph.Add(cell, Vocab.Rdf.First, Write(path));
            _graph.Add(cell, Vocab.Rdf.Rest, rest);
            rest = cell;
        }

        return rest;
    }

    private Resource Name(Resource shape)
    {
        if (shape is not BlankNode node)
            return shape;
        if (!_shapes.TryGetValue(node, out var name))
        {
            name = Fresh("shape");
            _shapes.Add(node, name);
        }

        return name;
    }

    private void Take(Term? term)
    {
        if (term is BlankNode node)
            _taken.Add(node.Label);
    }

    private BlankNode Fresh(string kind)
    {
        string label;
        do
        {
            label = string.Create(CultureInfo.InvariantCulture, $"{kind}{++_next}");
        }
        while (_taken.Contains(label));
        return new BlankNode(label);
    }
}
