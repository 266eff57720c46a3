using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Notify;

/// <summary>
/// Judges one document: whether there is a duty to report it (Decreet Lokaal Bestuur, art. 330), and whether it is fit to be sent. What
/// can be excluded for certain is not reported; what cannot is held, so that no duty is missed without anyone knowing.
/// </summary>
internal sealed class DutyToReport(Register register, NotificationRules rules)
{
    private static readonly string[] FieldNames =
    [
        "the document type",
        "the bestuursorgaan in its bestuursperiode",
        "the start of the zitting",
        "the date of publication",
        "an address",
    ];

    internal ReportVerdict Judge(SubmittableDocument document, Source source, Uri page)
    {
        DateOnly? day = document.SessionStart is { } start ? BrusselsTime.DayOf(start) : null;
        if (day < source.ReportFrom)
            return new ReportVerdict.NotReported(
                $"historic: its zitting was on {day:yyyy-MM-dd}, and the source reports from {source.ReportFrom:yyyy-MM-dd}");
        var days = day is { } known ? SessionDays.On(known) : SessionDays.From(source.ReportFrom);
        if (!rules.IsObligatoryForAnyone(document.DocumentType, days))
            return new ReportVerdict.NotReported($"no rule obliges anyone to report {TypeOf(document)}");
        if (register.IsEmpty)
        {
            return new ReportVerdict.Held(
                null,
                ["No register is configured, so it is not known which bestuurseenheid it is of: configure a register and harvest again."]);
        }

        return document.Bestuursorgaan is { } body && register.BestuurtUnit(body) is { } unit
            ? JudgeOfBody(document, source, page, days, body, unit)
            : JudgeWithoutUnit(document, source, page, days);
    }

    private ReportVerdict JudgeOfBody(SubmittableDocument document, Source source, Uri page, SessionDays days, Iri body, Iri unit)
    {
        var reasons = new List<string>();
        if (register.ClassificationOf(unit) is not { } unitClass)
            reasons.Add($"The register gives no class for the bestuurseenheid {unit}: complete the register, then harvest again.");
        else if (!rules.IsObligatory(document.DocumentType, unitClass, days))
            return new ReportVerdict.NotReported($"no rule obliges a {rules.LabelOf(unitClass)} to report {TypeOf(document)}");
        else if (register.ClassificationOf(body) is not { } bodyClass)
            reasons.Add($"The register gives no class for the bestuursorgaan {body}: complete the register, then harvest again.");
        else if (rules.VerdictOn(document.DocumentType, unitClass, bodyClass) is var verdict and not BodyVerdict.Reportable)
        {
            if (verdict == BodyVerdict.NotReportable)
                return new ReportVerdict.NotReported(
                    $"{TypeOf(document)} by {rules.LabelOf(bodyClass)} of a {rules.LabelOf(unitClass)} is not for toezicht");
            reasons.Add(
                $"The rules do not say whether {TypeOf(document)} by {rules.LabelOf(bodyClass)} of a {rules.LabelOf(unitClass)} "
                + "must be reported: report it by hand if it must, and have the rules completed.");
        }

        if (!source.Bestuurseenheden.Contains(unit))
        {
            var units = string.Join(", ", source.Bestuurseenheden);
            reasons.Add($"Its bestuursorgaan is one of {unit}, but the source '{source.Id}' is of {units}: "
                + "mend the page, or add the bestuurseenheid to the source.");
        }

        reasons.AddRange(Incomplete(document, page));
        return reasons.Count == 0 ? new ReportVerdict.Report(unit) : new ReportVerdict.Held(unit, reasons);
    }

    private ReportVerdict JudgeWithoutUnit(SubmittableDocument document, Source source, Uri page, SessionDays days)
    {
        var mayBeObligatory = source.Bestuurseenheden.Any(unit =>
            register.ClassificationOf(unit) is not { } unitClass || rules.IsObligatory(document.DocumentType, unitClass, days));
        if (!mayBeObligatory)
            return new ReportVerdict.NotReported($"no rule obliges any of the source's bestuurseenheden to report {TypeOf(document)}");
        List<string> reasons = [.. Incomplete(document, page)];
        if (!document.Missing.Any(missing => missing.Field == 2))
        {
            reasons.Add(document.Bestuursorgaan is { } body
                ? $"The register does not say of which bestuurseenheid {body} is a bestuursorgaan: complete the register, "
                    + $"or mend the page at {page}:{document.Place}."
                : Line(2, "not exactly one is given", page, document.Place.ToString()));
        }

        return new ReportVerdict.Held(null, reasons);
    }

    private static IEnumerable<string> Incomplete(SubmittableDocument document, Uri page)
    {
        if (document.Resource is null)
        {
            yield return "The document has no IRI of its own, so it cannot be submitted: "
                + $"give it a resource attribute at {page}:{document.Place}.";
        }
        else if (!document.Resource.IsWellFormed)
        {
            yield return $"{document.Resource} is not an absolute IRI, so it cannot be submitted: mend it at {page}:{document.Place}.";
        }

        foreach (var missing in document.Missing.OrderBy(missing => missing.Field))
            yield return Line(missing.Field, missing.ToString(), page, missing.Place.ToString());
        // Without a day no rule can be said to hold, so this is never taken for complete, whatever the list says.
        if (document.SessionStart is null && !document.Missing.Any(missing => missing.Field == 3))
            yield return Line(3, "it is not known", page, document.Place.ToString());
    }

    private static string Line(int field, string message, Uri page, string place) =>
        $"Field {field} ({FieldNames[field - 1]}): {message.TrimEnd('.')}, at {page}:{place}.";

    private string TypeOf(SubmittableDocument document) => $"a document of type {rules.LabelOf(document.DocumentType)}";
}
