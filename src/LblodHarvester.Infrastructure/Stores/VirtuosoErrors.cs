using System.Net;
using System.Text.RegularExpressions;

namespace LblodHarvester.Infrastructure.Stores;

/// <summary>What Virtuoso's error texts mean. The text of any other store is passed on, without its markup.</summary>
internal static partial class VirtuosoErrors
{
    private const int ShownText = 500;

    /// <summary>Whether a deadlock ended it: what was asked did not happen.</summary>
    internal static bool IsRolledBack(string text) => DeadlockCode().IsMatch(text);

    /// <summary>An error answer in words, with the store's own.</summary>
    internal static string Explain(HttpStatusCode status, string text)
    {
        var plain = Shorten(Spaces().Replace(WebUtility.HtmlDecode(Markup().Replace(Query().Replace(text, ""), " ")), " ").Trim());
        if (status == HttpStatusCode.Unauthorized)
            return $"the user name or the password of Store:User and Store:Password is not the store's. {plain}".TrimEnd();
        return MeaningOf(text) is { } meaning ? $"{meaning}: {plain}" : plain;
    }

    /// <summary>Why an answer that came with a success is not all of it, by its headers; null when nothing says so.</summary>
    internal static string? Incompleteness(string? state, string? message) =>
        state is null ? null : $"the store's own time limit ended the query, and what it answered is a part: {state} {message}".TrimEnd();

    private static string? MeaningOf(string text)
    {
        if (IsRolledBack(text))
            return "it was in the way of other transactions again and again";
        if (TimeOutCode().IsMatch(text))
            return "the store's own time limit ended it";
        if (text.Contains("estimated execution time", StringComparison.OrdinalIgnoreCase))
            return "the store takes the query for too expensive to begin with";
        if (text.Contains("SR186", StringComparison.Ordinal))
            return "the user may not do this";
        if (text.Contains("RDFGE", StringComparison.Ordinal))
            return "it cannot read a geometry";
        if (text.Contains("Virtuoso 37000", StringComparison.Ordinal))
            return "it cannot read what it was asked";
        if (text.Contains("unsupported type", StringComparison.Ordinal))
            return "it took the content for something else, as it does where a text is not Turtle from its first line on";
        return null;
    }

    private static string Shorten(string text) => text.Length <= ShownText ? text : $"{text.AsSpan(0, ShownText).TrimEnd()}…";

    // SQLSTATE 40001, and its message numbers.
    [GeneratedRegex(@"\b(Virtuoso|Error) 40001\b|\bSR172\b")]
    private static partial Regex DeadlockCode();

    [GeneratedRegex(@"\bS1T00\b|\bS1TAT\b|\bSR171\b")]
    private static partial Regex TimeOutCode();

    // It ends its messages with what it was asked, which the caller knows.
    [GeneratedRegex(@"\r?\n\s*SPARQL query:[\s\S]*\z")]
    private static partial Regex Query();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Markup();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
