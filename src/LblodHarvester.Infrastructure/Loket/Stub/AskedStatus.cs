using LblodHarvester.Rdf;

namespace LblodHarvester.Infrastructure.Loket.Stub;

/// <summary>
/// The documented status query, read from SPARQL: with any names of variables, any prefixes, and <c>nmo:sentDate</c> or not, required or in
/// an OPTIONAL.
/// </summary>
/// <param name="Selected">The selected variables, without question mark.</param>
/// <param name="Submission">The variable of the submission.</param>
/// <param name="Resource">The submitted resource.</param>
/// <param name="Status">The variable of the status.</param>
/// <param name="SentDate">The variable of the sent date, or null when it is not asked.</param>
/// <param name="RequiresSentDate">Whether only what was sent is asked.</param>
internal sealed record AskedStatus(
    IReadOnlyList<string> Selected, string Submission, string Resource, string Status, string? SentDate, bool RequiresSentDate)
{
    internal const string Example =
        "SELECT ?s ?st { ?s a meb:Submission ; dct:subject <RESOURCE> ; adms:status ?st }, where nmo:sentDate ?d may be added, in an OPTIONAL or not";

    /// <summary>Reads a query; null when it is another one.</summary>
    internal static AskedStatus? TryRead(string query)
    {
        if (StatusQueryTokens.TryRead(query) is not { } tokens || new StatusQueryParser(tokens).TryParse() is not { } pattern)
            return null;
        var subject = pattern.Required.Select(triple => triple.Subject).FirstOrDefault();
        if (subject is not ['?', ..] || pattern.Required.Concat(pattern.Optional).Any(triple => triple.Subject != subject))
            return null;
        var required = pattern.Required.ToLookup(triple => triple.Predicate, triple => triple.Object);
        var optional = pattern.Optional.ToLookup(triple => triple.Predicate, triple => triple.Object);
        var type = One(required, Vocab.Rdf.Type);
        var resource = One(required, Vocab.Dct.Subject);
        var status = One(required, Vocab.Adms.Status);
        var sentDate = One(required, Vocab.Nmo.SentDate) ?? One(optional, Vocab.Nmo.SentDate);
        var expected = 3 + (sentDate is null ? 0 : 1);
        if (type != Vocab.Meb.Submission.ToString()
            || resource is not ['<', ..]
            || status is not ['?', ..]
            || sentDate is not (null or ['?', ..])
            || pattern.Required.Count + pattern.Optional.Count != expected)
            return null;
        List<string> known = [subject[1..], status[1..], .. sentDate is null ? [] : new[] { sentDate[1..] }];
        var selected = pattern.Selected.Count == 0 ? known : pattern.Selected;
        return selected.All(known.Contains) && known.Distinct().Count() == known.Count
            ? new AskedStatus(
                selected, subject[1..], resource[1..^1], status[1..], sentDate?[1..], required.Contains(Vocab.Nmo.SentDate.ToString()))
            : null;
    }

    private static string? One(ILookup<string, string> objects, Iri predicate) =>
        objects[predicate.ToString()].Take(2).ToList() is [var only] ? only : null;
}
