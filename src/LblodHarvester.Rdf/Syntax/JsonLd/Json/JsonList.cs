namespace LblodHarvester.Rdf;

/// <summary>A JSON array.</summary>
internal sealed class JsonList : Json
{
    internal JsonList() => Items = [];

    internal JsonList(Json only) => Items = new List<Json>(1) { only };

    internal JsonList(IEnumerable<Json> items) => Items = [.. items];

    internal List<Json> Items { get; }
}
