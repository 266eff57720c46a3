using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Rdf;
using LblodHarvester.Shacl;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>The program's own shapes, each set compiled when it is first asked for.</summary>
internal static class ShapeLibrary
{
    private static readonly string[] Shared = ["shapes/shared.ttl", "shapes/required.ttl", "shapes/rules.ttl"];

    private static readonly Dictionary<PageType, Lazy<PageShapes>> ByType =
        new[] { PageType.Agenda, PageType.Besluitenlijst, PageType.Notulen, PageType.Uittreksel, PageType.Besluit }
            .ToDictionary(type => type, type => new Lazy<PageShapes>(() => Read([.. Shared, $"shapes/{NameOf(type)}.ttl"])));

    private static readonly Lazy<PageShapes> OfToezicht = new(() => Read(["shapes/toezicht.ttl"]));

    private static readonly Lazy<Graph> Classes = new(() => EmbeddedTurtle.Read("ontologies/besluit.ttl"));

    /// <summary>How the classes of the field stand to each other.</summary>
    internal static Graph Hierarchy => Classes.Value;

    /// <summary>Toezicht's five fields.</summary>
    /// <exception cref="ShapesException">The shapes that were built into the program cannot be used: a run stops on it.</exception>
    internal static PageShapes Toezicht => OfToezicht.Value;

    /// <summary>The shapes for a page of this type; null for an overview, of which nothing is asked.</summary>
    /// <exception cref="ShapesException">The shapes that were built into the program cannot be used: a run stops on it.</exception>
    internal static PageShapes? For(PageType type) => ByType.GetValueOrDefault(type)?.Value;

    /// <summary>The name of a page type in file names and codes.</summary>
    internal static string NameOf(PageType type) => type.ToString().ToLowerInvariant();

    private static PageShapes Read(IReadOnlyList<string> files)
    {
        var graph = new PlacedGraph();
        foreach (var file in files)
        {
            using var stream = EmbeddedTurtle.Open(file);
            graph.Add(stream, RdfSyntax.Turtle, file);
        }

        return PageShapes.Read(graph, Hierarchy);
    }
}
