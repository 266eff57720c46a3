using System.Globalization;

namespace LblodHarvester.Harvesting.Tests.Mutations;

/// <summary>Every way in which the mutation check removes or breaks an annotation.</summary>
internal static class MutationOperators
{
    internal static readonly IReadOnlyList<MutationOperator> All =
    [
        new("drop attribute", (html, annotation) => [annotation.Replace(html, "")]),
        new("drop one of several words", DropWord),
        new("drop a type everywhere", DropEverywhere),
        new("undeclared prefix", (html, annotation) => WhenNamed(annotation, "property", "typeof", () => annotation.WithValue(html, "onbekend:" + annotation.Value.Split(':')[^1]))),
        new("quoted word", (html, annotation) => WhenNamed(annotation, "property", "typeof", () => annotation.WithValue(html, $"”{annotation.Value}”"))),
        new("wrong datatype", WrongDatatype),
        new("bad date", (html, annotation) => WhenOfType(annotation, ["xsd:date", "xsd:dateTime"], () => GiveContent(html, annotation, "5-3-2024"))),
        new("bad boolean", (html, annotation) => WhenOfType(annotation, ["xsd:boolean"], () => GiveContent(html, annotation, "misschien"))),
        new("bad integer", (html, annotation) => WhenOfType(annotation, ["xsd:integer"], () => GiveContent(html, annotation, "acht"))),
        new("wrong count", (html, annotation) => WhenOfType(annotation, ["xsd:integer"], () => GiveContent(html, annotation, "99"))),
        new("negative count", (html, annotation) => WhenOfType(annotation, ["xsd:integer"], () => GiveContent(html, annotation, "-1"))),
        new("empty text", EmptyText),
        new("text for a thing", (html, annotation) => WhenNamed(annotation, "resource", "href", () => annotation.Replace(html, " content=\"geen IRI\""))),
        new("a thing for text", AThingForText),
        new("empty resource", (html, annotation) => WhenNamed(annotation, "resource", "href", () => annotation.WithValue(html, ""))),
        new("blank node", (html, annotation) => WhenNamed(annotation, "resource", "href", () => annotation.WithValue(html, "_:b" + annotation.Start.ToString(CultureInfo.InvariantCulture)))),
        new("concept that no list has", (html, annotation) => annotation.Value.Contains("/concept/", StringComparison.Ordinal) ? [annotation.WithValue(html, annotation.Value + "-bestaat-niet")] : []),
        new("another language", (html, annotation) => annotation.Value.EndsWith("/NLD", StringComparison.Ordinal) ? [annotation.WithValue(html, annotation.Value[..^3] + "FRA")] : []),
        new("a second value", SecondValue),
    ];

    private static IEnumerable<string> WhenNamed(Annotation annotation, string name, string other, Func<string> broken) =>
        annotation.Name == name || annotation.Name == other ? [broken()] : [];

    private static IEnumerable<string> WhenOfType(Annotation annotation, string[] datatypes, Func<string> broken) =>
        annotation.Name == "datatype" && datatypes.Contains(annotation.Value) ? [broken()] : [];

    private static string GiveContent(string html, Annotation annotation, string content)
    {
        var replaced = annotation.Other("content") is { } old ? annotation.Tag.Replace($"content=\"{old}\"", $"content=\"{content}\"", StringComparison.Ordinal) : null;
        return replaced is null
            ? annotation.WithAttribute(html, "content", content)
            : $"{html[..annotation.TagStart]}{replaced}{html[(annotation.TagStart + annotation.Tag.Length)..]}";
    }

    private static IEnumerable<string> DropWord(string html, Annotation annotation)
    {
        var words = annotation.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return annotation.Name is "property" or "typeof" && words.Length > 1
            ? words.Select(word => annotation.WithValue(html, string.Join(' ', words.Where(other => other != word))))
            : [];
    }

    // Once for each type, at its first place.
    private static IEnumerable<string> DropEverywhere(string html, Annotation annotation) => annotation.Name != "typeof"
        ? []
        : annotation.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => html.IndexOf(word, StringComparison.Ordinal) >= annotation.Start)
            .Select(word => html.Replace(word, "prov:Entity", StringComparison.Ordinal));

    private static IEnumerable<string> WrongDatatype(string html, Annotation annotation) => annotation.Name != "datatype"
        ? []
        : new[] { "xsd:string", "xsd:date", "xsd:anyURI", "xsd:Bestaatniet" }.Where(other => other != annotation.Value).Select(other => annotation.WithValue(html, other));

    private static IEnumerable<string> EmptyText(string html, Annotation annotation) =>
        annotation.Name == "property" && annotation.Other("resource") is null && annotation.Other("href") is null && annotation.Other("content") is null
            ? [annotation.WithAttribute(html, "content", " ")]
            : [];

    private static IEnumerable<string> AThingForText(string html, Annotation annotation) =>
        annotation.Name == "datatype" ? [annotation.Replace(html, " resource=\"https://data.wolkendorp.example/id/ander\"")] : [];

    private static IEnumerable<string> SecondValue(string html, Annotation annotation)
    {
        if (annotation.Name != "property")
            return [];
        var given = annotation.Other("resource") is not null || annotation.Other("href") is not null
            ? "resource=\"https://data.wolkendorp.example/id/ander\""
            : annotation.Other("datatype") is { } datatype ? $"datatype=\"{datatype}\" content=\"{Another(datatype)}\"" : "content=\"Iets anders\"";
        return [annotation.After(html, $"<span property=\"{annotation.Value}\" {given}></span>")];
    }

    private static string Another(string datatype) => datatype switch
    {
        "xsd:dateTime" => "2026-05-18T21:42:00+02:00",
        "xsd:date" => "2026-05-23",
        "xsd:boolean" => "0",
        "xsd:integer" => "42",
        _ => "Iets anders",
    };
}
