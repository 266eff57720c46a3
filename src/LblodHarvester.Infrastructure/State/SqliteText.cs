using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LblodHarvester.Infrastructure.State;

/// <summary>How values are written in the database: times as UTC text that sorts, lists as JSON.</summary>
internal static class SqliteText
{
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";
    private const string DateFormat = "yyyy-MM-dd";

    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    internal static string Write(DateTimeOffset time) => time.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);

    internal static string? Write(DateTimeOffset? time) => time is { } known ? Write(known) : null;

    internal static string Write(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

    internal static string WriteList<T>(IReadOnlyList<T> list) => JsonSerializer.Serialize(list, Json);

    internal static DateTimeOffset ReadTime(string text) => new(
        DateTime.ParseExact(
            text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal));

    internal static DateTimeOffset? ReadTimeOrNull(string? text) => text is null ? null : ReadTime(text);

    internal static DateOnly ReadDate(string text) => DateOnly.ParseExact(text, DateFormat, CultureInfo.InvariantCulture);

    internal static IReadOnlyList<T> ReadList<T>(string text) => JsonSerializer.Deserialize<List<T>>(text, Json) ?? [];

    internal static Uri? ReadUriOrNull(string? text) => text is null ? null : new Uri(text);

    internal static Rdf.Iri? ReadIriOrNull(string? text) => text is null ? null : Rdf.Iri.Unchecked(text);
}
