using System.Globalization;
using System.Text;
using System.Text.Json;
using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Rdf;

namespace LblodHarvester.Infrastructure.Loket;

/// <summary>
/// The query by which a vendor sees how a submitted resource stands, and its answer (SPARQL 1.1 Query Results JSON Format).
/// </summary>
internal static class StatusQuery
{
    internal static string For(Iri resource) =>
        $"SELECT ?submission ?status WHERE {{ ?submission a {Vocab.Meb.Submission} ; {Vocab.Dct.Subject} <{Escape(resource.Value)}> ; "
        + $"{Vocab.Adms.Status} ?status }}";

    /// <summary>The submission that counts most: one that was sent, else one that will be, else any.</summary>
    /// <exception cref="FormatException">The answer is not in the results format.</exception>
    internal static MeldingStatus? Read(JsonElement json)
    {
        try
        {
            return json.GetProperty("results").GetProperty("bindings").EnumerateArray()
                .Select(row => new MeldingStatus(new Iri(ValueOf(row, "submission")), new Iri(ValueOf(row, "status"))))
                .OrderBy(found => found.Status == MeldingStatuses.Sent ? 0 : found.Status == MeldingStatuses.Inzendbaar ? 1 : 2)
                .FirstOrDefault();
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"it is not in the SPARQL JSON results format: {exception.Message}", exception);
        }
    }

    /// <summary>
    /// Percent-encodes what IRIREF may not hold (SPARQL 1.1, rule 139), so that no IRI can end the reference and go on as query.
    /// </summary>
    internal static string Escape(string iri)
    {
        var escaped = new StringBuilder(iri.Length);
        foreach (var rune in iri.EnumerateRunes())
        {
            if (rune.Value <= ' ' || rune.Value is '<' or '>' or '"' or '{' or '}' or '|' or '^' or '`' or '\\')
                escaped.Append(CultureInfo.InvariantCulture, $"%{rune.Value:X2}");
            else
                escaped.Append(rune);
        }

        return escaped.ToString();
    }

    private static string ValueOf(JsonElement row, string variable) =>
        row.GetProperty(variable).GetProperty("value").GetString() ?? throw new FormatException($"?{variable} is null");
}
