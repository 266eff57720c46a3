using System.Globalization;
using LblodHarvester.Rdf;
using LblodHarvester.Shacl;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>The shapes of one page type, with what our own annotations say of them.</summary>
internal sealed class PageShapes
{
    private readonly IReadOnlyDictionary<Term, int> _levels;

    private PageShapes(CompiledShapes shapes, IReadOnlyList<RequiredClass> requiredClasses, IReadOnlyDictionary<Term, int> levels)
    {
        Shapes = shapes;
        RequiredClasses = requiredClasses;
        _levels = levels;
    }

    /// <summary>The shapes.</summary>
    internal CompiledShapes Shapes { get; }

    /// <summary>The classes that a page of this type must have an instance of.</summary>
    internal IReadOnlyList<RequiredClass> RequiredClasses { get; }

    /// <summary>Compiles the shapes and reads the annotations.</summary>
    /// <exception cref="ShapesException">A shape or an annotation is malformed.</exception>
    internal static PageShapes Read(Graph graph, Graph hierarchy) =>
        new(
            CompiledShapes.Compile(graph, hierarchy),
            [.. graph.Match(null, ShapeAnnotations.RequiredClass).Select(triple => Required(graph, triple.Object))],
            graph.Match(null, Vocab.Harvester.MaturityLevel)
                .Where(triple => triple.Object != ShapeAnnotations.Bonus)
                .ToDictionary(triple => (Term)triple.Subject, Level));

    /// <summary>The maturity level that a shape counts for, 1 to 3; null for none.</summary>
    internal int? LevelOf(Resource shape) => _levels.TryGetValue(shape, out var level) ? level : null;

    /// <summary>The short code of a shape, or of a required class: what follows the number sign.</summary>
    internal static string CodeOf(Term shape) =>
        shape is Iri iri ? iri.Value[(iri.Value.IndexOf('#', StringComparison.Ordinal) + 1)..] : shape.ToString()!;

    private static RequiredClass Required(Graph graph, Term node)
    {
        if (node is not Iri id
            || graph.Objects(id, ShapeAnnotations.Class).ToList() is not [Iri type]
            || graph.Match(id, Vocab.Harvester.MaturityLevel).ToList() is not [var level])
        {
            throw new ShapesException($"The required class {node} needs an IRI, one lh:class and one lh:maturityLevel.");
        }

        return new RequiredClass(CodeOf(id), type, Level(level), [.. graph.Objects(id, ShapeAnnotations.Absent).OfType<Literal>()]);
    }

    private static int Level(Triple annotation) =>
        annotation.Object is Literal literal
        && int.TryParse(literal.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var level)
        && level is >= 1 and <= 3
            ? level
            : throw new ShapesException(
                $"{annotation.Subject} counts for maturity level {annotation.Object}, which is none of 1, 2, 3 and lh:Bonus.");
}
