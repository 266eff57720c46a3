using System.Text.Json;

namespace LblodHarvester.Harvesting.Sources;

/// <summary>A JSON value that knows where it stands: what a message about it needs.</summary>
/// <param name="Kind">Its first token.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
/// <param name="Path">The way to it from the root, such as <c>sources[2].startUrl</c>; empty for the root.</param>
/// <param name="Text">The text of a string, or a number as written; null for everything else.</param>
/// <param name="Items">The values of an array.</param>
/// <param name="Members">The members of an object, in order; a name may be there twice.</param>
internal sealed record PlacedJson(
    JsonTokenType Kind,
    int Line,
    int Column,
    string Path,
    string? Text,
    IReadOnlyList<PlacedJson> Items,
    IReadOnlyList<KeyValuePair<string, PlacedJson>> Members);
