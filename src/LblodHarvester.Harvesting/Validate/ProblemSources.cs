using System.Text;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Normalise;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>Turns what each step noticed into problems that a person can read.</summary>
internal static class ProblemSources
{
    /// <summary>The document type that a page of this kind must say it has, and does not.</summary>
    internal static void AddDocumentType(this ProblemList problems, ExtractedPage page)
    {
        if (DocumentTypes.Of(page.Type) is not { } type || page.Rdfa.Triples.Any(Says))
            return;
        problems.Add(
            ProblemSeverity.Violation,
            "page.type",
            $"Nothing on this page says that it is a document of the kind {page.Type}: write typeof=\"foaf:Document {type.Value}\" on the element that holds it.",
            SourcePlace.Start);

        bool Says(ExtractedTriple extracted) =>
            extracted.Triple.Predicate == Vocab.Rdf.Type && DocumentTypes.Concept(extracted.Triple.Object) == type;
    }

    /// <summary>What extraction noticed.</summary>
    internal static void AddFindings(this ProblemList problems, RdfaDocument rdfa)
    {
        foreach (var finding in rdfa.Findings)
        {
            problems.Add(
                finding.Kind is RdfaFindingKind.Truncated or RdfaFindingKind.NotWellFormed ? ProblemSeverity.Violation : ProblemSeverity.Warning,
                CodeOf(finding.Kind),
                finding.Message,
                finding.Place,
                CauseOf(finding));
        }
    }

    /// <summary>What normalisation repaired or put in quarantine.</summary>
    internal static void AddNormalisation(this ProblemList problems, NormalisedPage page)
    {
        // One attribute can give a term to many triples: each place is repaired once.
        foreach (var repair in page.Kept.SelectMany(kept => kept.Repairs).Distinct())
            problems.Add(
                ProblemSeverity.Info, repair.Rule, $"Repaired: {repair.Before} is published as {repair.After}.", repair.Place, repair.Rule);
        foreach (var quarantined in page.Quarantined)
            problems.Add(ProblemSeverity.Violation, "quarantine", $"Not published: {quarantined.Reason}", quarantined.Place);
    }

    /// <summary>What the shapes say.</summary>
    internal static void AddResults(this ProblemList problems, IEnumerable<PlacedResult> results)
    {
        foreach (var (result, place) in results)
            problems.Add(SeverityOf(result.Severity), PageShapes.CodeOf(result.SourceShape), TextOf(result.Messages), place);
    }

    /// <summary>What of toezicht's fields is missing.</summary>
    internal static void AddMissing(this ProblemList problems, SubmittableDocument document)
    {
        foreach (var missing in document.Missing)
            problems.Add(ProblemSeverity.Violation, $"toezicht.{missing.Field}", missing.Message, missing.Place);
    }

    /// <summary>The English message, or else the Dutch one, or else the first.</summary>
    internal static string TextOf(IReadOnlyList<Literal> messages) =>
        (InLanguage(messages, "en") ?? InLanguage(messages, "nl") ?? messages[0]).Value;

    private static Literal? InLanguage(IReadOnlyList<Literal> messages, string language) =>
        messages.FirstOrDefault(message => string.Equals(message.Language, language, StringComparison.OrdinalIgnoreCase));

    private static string CodeOf(RdfaFindingKind kind) => kind switch
    {
        RdfaFindingKind.InvalidBytes => "html.encoding",
        RdfaFindingKind.EncodingNotDeclared or RdfaFindingKind.NotWellFormed => $"html.{Kebab(kind.ToString())}",
        _ => $"rdfa.{Kebab(kind.ToString())}",
    };

    // The values of undeclared prefixes all differ, and have one cause: the prefix.
    private static string? CauseOf(RdfaFinding finding) =>
        finding.Kind == RdfaFindingKind.UndeclaredPrefix ? finding.Value.Split(':')[0] : null;

    private static ProblemSeverity SeverityOf(Iri severity) =>
        severity == Vocab.Sh.Info ? ProblemSeverity.Info
        : severity == Vocab.Sh.Warning ? ProblemSeverity.Warning
        : ProblemSeverity.Violation;

    private static string Kebab(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
