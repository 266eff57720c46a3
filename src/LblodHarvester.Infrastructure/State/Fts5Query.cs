using LblodHarvester.Sparql.FullText;

namespace LblodHarvester.Infrastructure.State;

/// <summary>Writes a lookup in the language of SQLite's FTS5 (https://sqlite.org/fts5.html, section 3).</summary>
internal static class Fts5Query
{
    internal static string Write(TextLookup lookup) => lookup switch
    {
        TextTerm { IsPrefix: true } term => $"{Quoted(term.Text)} *",
        TextTerm term => Quoted(term.Text),
        TextAll { Excluded: [] } all => Join(all.Required, " AND "),
        TextAll all => $"({Join(all.Required, " AND ")}) NOT ({Join(all.Excluded, " OR ")})",
        TextAny any => Join(any.Alternatives, " OR "),
        _ => throw new NotSupportedException($"{lookup.GetType().Name} cannot be written for FTS5."),
    };

    private static string Join(IEnumerable<TextLookup> parts, string between) => string.Join(between, parts.Select(part => $"({Write(part)})"));

    private static string Quoted(string term) => $"\"{term.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
