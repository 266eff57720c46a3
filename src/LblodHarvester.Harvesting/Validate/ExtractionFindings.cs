using System.Text;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;

namespace LblodHarvester.Harvesting.Validate;

/// <summary>What reading the page noticed, and what to do about it.</summary>
internal static class ExtractionFindings
{
    internal static IEnumerable<Finding> Of(RdfaDocument rdfa) => rdfa.Findings.Select(Of);

    private static Finding Of(RdfaFinding noticed)
    {
        var (dutch, expected) = Words(noticed);
        var severity = noticed.Kind switch
        {
            RdfaFindingKind.Truncated or RdfaFindingKind.NotWellFormed => ProblemSeverity.Violation,
            RdfaFindingKind.UndeclaredPrefix when FieldNamespace(noticed) is not null => ProblemSeverity.Violation,
            _ => ProblemSeverity.Warning,
        };
        return new Finding(severity, CodeOf(noticed.Kind), FindingOrigin.Extraction, new Wording(noticed.Message, dutch), [noticed.Place])
        {
            Expected = expected,
            Cause = CauseOf(noticed),
            Value = noticed.Value.Length == 0 ? null : new Literal(noticed.Value),
        };
    }

    // The values of an undeclared prefix all differ and have one cause, the prefix; link types stand in one template.
    internal static string? CauseOf(RdfaFinding noticed) => noticed.Kind switch
    {
        RdfaFindingKind.UndeclaredPrefix => PrefixOf(noticed),
        RdfaFindingKind.LinkTypeAsProperty => "vocab",
        _ => null,
    };

    internal static string CodeOf(RdfaFindingKind kind) => kind switch
    {
        RdfaFindingKind.InvalidBytes => "html.encoding",
        RdfaFindingKind.EncodingNotDeclared or RdfaFindingKind.NotWellFormed => $"html.{Kebab(kind.ToString())}",
        _ => $"rdfa.{Kebab(kind.ToString())}",
    };

    private static string? FieldNamespace(RdfaFinding noticed) =>
        noticed.Kind == RdfaFindingKind.UndeclaredPrefix && PrefixMap.Field.TryGetNamespace(PrefixOf(noticed), out var name) ? name : null;

    private static string PrefixOf(RdfaFinding noticed) => noticed.Value.TrimStart('[').Split(':')[0];

    private static (string Dutch, Wording? Expected) Words(RdfaFinding noticed) => noticed.Kind switch
    {
        RdfaFindingKind.WhitespaceInIri => (
            "Er staat witruimte of een regeleinde in een IRI.",
            new Wording("Write the IRI in one piece, without white space.", "Schrijf de IRI aan één stuk, zonder witruimte.")),
        RdfaFindingKind.QuotesInIri => (
            noticed.Message.EndsWith("ignored.", StringComparison.Ordinal)
                ? "Er staan aanhalingstekens in de waarde van het attribuut; het woord wordt niet gelezen."
                : "Er staan aanhalingstekens in de waarde van het attribuut.",
            new Wording(
                "Write straight quotation marks around the value, and none in it.",
                "Schrijf rechte aanhalingstekens rond de waarde, en geen erin.")),
        RdfaFindingKind.IllegalCharacterInIri => (
            "Er staat een teken in een IRI dat er geen mag hebben.",
            new Wording("Percent-encode the character, as %7B for {.", "Codeer het teken met een procentteken, zoals %7B voor {.")),
        RdfaFindingKind.UndeclaredPrefix => UndeclaredPrefix(noticed),
        RdfaFindingKind.HostWithoutScheme => (
            "Dit begint met een hostnaam maar heeft geen schema zoals https://; het is gelezen als een pad onder de pagina.",
            new Wording("Write https:// before the host name.", "Schrijf https:// voor de hostnaam.")),
        RdfaFindingKind.NullSegment => (
            "Een stuk van het pad is 'null' of 'undefined': de software die de pagina schreef had daar geen waarde.",
            new Wording(
                "Give the thing an absolute IRI of its own, or leave the annotation out.",
                "Geef het ding een eigen absolute IRI, of laat de annotatie weg.")),
        RdfaFindingKind.EmptyResource => (
            $"Een lege {noticed.Place.Attribute} staat voor de pagina zelf.",
            new Wording(
                "Write the IRI of what is meant; without one, leave the attribute out.",
                "Schrijf de IRI van wat bedoeld is; is er geen, laat het attribuut dan weg.")),
        RdfaFindingKind.LinkTypeAsProperty => (
            $"Het linktype '{noticed.Value}' van HTML werd een eigenschap, omdat hier vocab geldt.",
            new Wording(
                "Leave vocab out and write prefixes, or put the link outside the element with vocab.",
                "Laat vocab weg en schrijf prefixen, of zet de link buiten het element met vocab.")),
        RdfaFindingKind.UnknownTerm => (
            $"'{noticed.Value}' is hier geen bekende term: het wordt niet gelezen.",
            new Wording("Write a prefix before it, as besluit:Zitting.", "Schrijf er een prefix voor, zoals besluit:Zitting.")),
        RdfaFindingKind.Truncated => (
            "De tekst eindigt midden in een tag, attribuut, commentaar of script: de pagina is afgebroken.",
            new Wording("Publish the whole page.", "Publiceer de hele pagina.")),
        RdfaFindingKind.PrefixRedefined => (
            $"Deze prefix betekent gewoonlijk iets anders: hier {noticed.Value}.",
            new Wording("Use the prefix for what everyone uses it for, or choose another.", "Gebruik de prefix zoals iedereen, of kies een andere.")),
        RdfaFindingKind.VocabularyNotLoaded => ($"Het vocabularium {noticed.Value} is niet bij de hand om uit te breiden.", null),
        RdfaFindingKind.InvalidBytes => (
            $"Er staan bytes in de pagina die geen geldige {noticed.Value} zijn; ze zijn als U+FFFD gelezen.",
            DeclareEncoding),
        RdfaFindingKind.EncodingNotDeclared => (
            $"Niets zegt in welke codering de pagina geschreven is; ze is als {noticed.Value} gelezen, zoals browsers doen.",
            DeclareEncoding),
        RdfaFindingKind.NotWellFormed => (
            "De XHTML is niet welgevormd en werd als HTML gelezen.",
            new Wording("Make it well-formed, or send it as text/html.", "Maak ze welgevormd, of stuur ze als text/html.")),
        _ => throw new ArgumentOutOfRangeException(nameof(noticed), noticed.Kind, null),
    };

    private static Wording DeclareEncoding { get; } = new(
        "Write the page in UTF-8, with <meta charset=\"utf-8\"> or the HTTP header Content-Type: text/html; charset=utf-8.",
        "Schrijf de pagina in UTF-8, met <meta charset=\"utf-8\"> of de HTTP-hoofding Content-Type: text/html; charset=utf-8.");

    private static (string Dutch, Wording? Expected) UndeclaredPrefix(RdfaFinding noticed)
    {
        var prefix = PrefixOf(noticed);
        var name = FieldNamespace(noticed);
        return (
            noticed.Message.EndsWith("ignored.", StringComparison.Ordinal)
                ? $"De prefix '{prefix}' is hier niet gedeclareerd; de waarde wordt niet gelezen."
                : $"De prefix '{prefix}' is hier niet gedeclareerd; het woord is voor een IRI genomen.",
            name is null
                ? new Wording("Declare it with the prefix attribute, here or on an element around it.", "Declareer hem met het attribuut prefix, hier of op een omhullend element.")
                : new Wording(
                    $"Write prefix=\"{prefix}: {name}\" on the element that wraps all annotations.",
                    $"Schrijf prefix=\"{prefix}: {name}\" op het element dat alle annotaties omvat."));
    }

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
