using System.Globalization;
using LblodHarvester.Harvesting.Validate.Components;
using LblodHarvester.Harvesting.Validate.Queries;
using LblodHarvester.Rdf;
using LblodHarvester.Shacl;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>Shapes, with what our own annotations say of them.</summary>
internal sealed class PageShapes
{
    private const string Examples = "samples/site/zuiver/";

    private static readonly SparqlShapes Sparql = new();

    private readonly Graph _graph;

    private PageShapes(CompiledShapes shapes, Graph graph)
    {
        Shapes = shapes;
        _graph = graph;
        RequiredClasses = [.. graph.Match(null, ShapeAnnotations.RequiredClass).Select(triple => Required(triple.Object))];
    }

    /// <summary>The shapes.</summary>
    internal CompiledShapes Shapes { get; }

    /// <summary>The classes that a page of this type must have an instance of.</summary>
    internal IReadOnlyList<RequiredClass> RequiredClasses { get; }

    /// <summary>Compiles shapes and reads their annotations.</summary>
    /// <param name="graph">The shapes.</param>
    /// <param name="hierarchy">How classes stand to each other.</param>
    /// <exception cref="ShapesException">A shape or an annotation is malformed.</exception>
    internal static PageShapes Read(PlacedGraph graph, Graph hierarchy) => new(
        CompiledShapes.Compile(graph, new ShapesOptions { Hierarchy = hierarchy, Components = FieldComponents.All, Queries = Sparql.Read }), graph.Graph);

    /// <summary>The maturity level that a shape counts for, 1 to 3; null for none.</summary>
    /// <exception cref="ShapesException">It is annotated with something else.</exception>
    internal int? LevelOf(Resource shape) =>
        _graph.Objects(shape, Vocab.Harvester.MaturityLevel).FirstOrDefault() is { } level && level != ShapeAnnotations.Bonus ? Level(shape, level) : null;

    /// <summary>Which of toezicht's fields a shape is about, 1 to 5; null for none.</summary>
    internal int? FieldOf(Resource shape) =>
        _graph.Objects(shape, ShapeAnnotations.Field).FirstOrDefault() is Literal field ? int.Parse(field.Value, CultureInfo.InvariantCulture) : null;

    /// <summary>What a shape is about: its <c>sh:name</c>; without one, its path.</summary>
    internal Wording NameOf(Resource shape) => _graph.Objects(shape, Vocab.Sh.Name).OfType<Literal>().ToList() is { Count: > 0 } names
        ? ResultWords.Of(names)
        : new Wording(Path(shape), Path(shape));

    /// <summary>What a shape says to do: its <c>sh:message</c>; null without one.</summary>
    internal Wording? MessageOf(Resource shape) =>
        _graph.Objects(shape, Vocab.Sh.Message).OfType<Literal>().ToList() is { Count: > 0 } messages ? ResultWords.Of(messages) : null;

    /// <summary>The sample that shows how it is done, from the project's root; null when none does.</summary>
    internal string? ExampleOf(Resource shape) =>
        _graph.Objects(shape, ShapeAnnotations.Example).FirstOrDefault() is Literal example ? Examples + example.Value : null;

    /// <summary>The short code of a shape, or of a required class: what follows the number sign, or else the last slash.</summary>
    internal static string CodeOf(Resource shape) => shape is Iri iri ? iri.Value[(iri.Value.LastIndexOfAny(['#', '/']) + 1)..] : "shape";

    private string Path(Resource shape) =>
        _graph.Objects(shape, Vocab.Sh.Path).FirstOrDefault() is Iri path ? ResultWords.Short(path) : CodeOf(shape);

    private RequiredClass Required(Term node)
    {
        if (node is not Iri id
            || _graph.Objects(id, ShapeAnnotations.Class).ToList() is not [Iri type]
            || _graph.Objects(id, Vocab.Sh.Message).OfType<Literal>().ToList() is not { Count: > 0 } expected
            || LevelOf(id) is not { } level)
        {
            throw new ShapesException($"The required class {node} needs an IRI, one lh:class, an sh:message and one lh:maturityLevel of 1, 2 or 3.");
        }

        var name = NameOf(id);
        return new RequiredClass(
            CodeOf(id),
            type,
            level,
            new Wording($"{name.English} is missing from the page.", $"{name.Dutch} ontbreekt op de pagina."),
            ResultWords.Of(expected),
            ExampleOf(id));
    }

    private static int Level(Resource shape, Term annotation) =>
        annotation is Literal literal && int.TryParse(literal.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level is >= 1 and <= 3
            ? level
            : throw new ShapesException($"{shape} counts for maturity level {annotation}, which is none of 1, 2, 3 and lh:Bonus.");
}
