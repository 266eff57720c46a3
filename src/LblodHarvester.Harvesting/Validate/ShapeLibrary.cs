using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Shacl;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>The program's own shapes, compiled once for each type of page.</summary>
internal sealed class ShapeLibrary
{
    private static readonly Lazy<ShapeLibrary> Shared = new(() => new ShapeLibrary());

    private readonly Dictionary<PageType, PageShapes> _byType;

    private ShapeLibrary()
    {
        var hierarchy = EmbeddedTurtle.Read("ontologies/besluit.ttl");
        _byType = new[] { PageType.Agenda, PageType.Besluitenlijst, PageType.Notulen, PageType.Uittreksel, PageType.Besluit }.ToDictionary(
            type => type,
            type => PageShapes.Read(EmbeddedTurtle.Merge("shapes/shared.ttl", $"shapes/{NameOf(type)}.ttl"), hierarchy));
    }

    /// <summary>The library, read when it is first asked for.</summary>
    /// <exception cref="ShapesException">The shapes that were built into the program cannot be used: a run stops on it.</exception>
    internal static ShapeLibrary Default => Shared.Value;

    /// <summary>The shapes for a page of this type; null for an overview, of which nothing is asked.</summary>
    internal PageShapes? For(PageType type) => _byType.GetValueOrDefault(type);

    /// <summary>The name of a page type in file names and codes.</summary>
    internal static string NameOf(PageType type) => type.ToString().ToLowerInvariant();
}
