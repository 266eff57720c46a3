using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Ontologies;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Check;

/// <summary>
/// Tells of one document whether toezicht would have to be told of it, whatever source it comes from: by the notification rules, the register
/// and the five fields. What is sent is decided by <see cref="Reporter"/>, which knows the source as well.
/// </summary>
internal sealed class ReportabilityCheck(Register register, NotificationRules rules)
{
    internal DocumentVerdict Judge(SubmittableDocument document)
    {
        var days = document.SessionStart is { } start ? SessionDays.On(BrusselsTime.DayOf(start)) : new SessionDays(DateOnly.MinValue, DateOnly.MaxValue);
        var type = (Codelists.LabelOf(document.DocumentType) ?? document.DocumentType.ToString()).ToLowerInvariant();
        if (!rules.IsObligatoryForAnyone(document.DocumentType, days))
        {
            return document.SessionStart is null
                ? Not($"no rule obliges anyone to report a document of type {type}", $"geen regel verplicht iemand om een document van het type {type} te melden")
                : Not(
                    $"no rule obliges anyone to report a document of type {type} of a zitting on {days.First:yyyy-MM-dd}",
                    $"geen regel verplicht iemand om een document van het type {type} te melden van een zitting op {days.First:yyyy-MM-dd}");
        }

        var unit = document.Bestuursorgaan is { } body ? register.BestuurtUnit(body) : null;
        var unitClass = unit is null ? null : register.ClassificationOf(unit);
        var bodyClass = document.Bestuursorgaan is { } known ? register.ClassificationOf(known) : null;
        if (unitClass is not null && !rules.IsObligatory(document.DocumentType, unitClass, days))
        {
            var name = rules.LabelOf(unitClass);
            return Not($"no rule obliges {name} to report a document of type {type}", $"geen regel verplicht {name} om een document van het type {type} te melden");
        }

        return unitClass is null || bodyClass is null
            ? WithoutClass(document)
            : OfClass(document, unitClass, bodyClass);

        DocumentVerdict Not(string english, string dutch) => new(document, Reportability.NotReportable, new Wording(english, dutch));
    }

    private DocumentVerdict OfClass(SubmittableDocument document, Iri unitClass, Iri bodyClass)
    {
        var (body, unit) = (rules.LabelOf(bodyClass), rules.LabelOf(unitClass));
        return rules.VerdictOn(document.DocumentType, unitClass, bodyClass) switch
        {
            BodyVerdict.NotReportable => new(
                document,
                Reportability.NotReportable,
                new Wording($"what {body} ({unit}) decides is not for toezicht", $"wat {body} ({unit}) beslist is niet voor toezicht")),
            BodyVerdict.Reportable when document.Missing.Count == 0 => new(
                document,
                Reportability.Reportable,
                new Wording($"it is by {body} ({unit}), and the five fields are complete", $"het is van {body} ({unit}), en de vijf velden zijn volledig")),
            _ when document.Missing.Count > 0 => Incomplete(document),
            _ => new(
                document,
                Reportability.Undecided,
                new Wording(
                    $"the five fields are complete, but the rules do not say whether {body} ({unit}) must report it",
                    $"de vijf velden zijn volledig, maar de regels zeggen niet of {body} ({unit}) het moet melden")),
        };
    }

    private DocumentVerdict WithoutClass(SubmittableDocument document)
    {
        if (document.Missing.Count > 0)
            return Incomplete(document);
        return new(
            document,
            Reportability.Undecided,
            register.IsEmpty
                ? new Wording(
                    "the fields are complete; without a register it is not known of which bestuursorgaan they speak, and field 2 is not checked",
                    "de velden zijn volledig; zonder register is niet geweten over welk bestuursorgaan ze spreken, en veld 2 is niet nagekeken")
                : new Wording(
                    "the fields are complete; the register does not say of what class the bestuursorgaan and its bestuurseenheid are",
                    "de velden zijn volledig; het register zegt niet van welke klasse het bestuursorgaan en zijn bestuurseenheid zijn"));
    }

    private static DocumentVerdict Incomplete(SubmittableDocument document)
    {
        var fields = document.Missing.Select(missing => missing.Field).Distinct().Order().ToList();
        var last = fields[^1];
        var others = string.Join(", ", fields[..^1]);
        return new(
            document,
            Reportability.Incomplete,
            fields.Count == 1
                ? new Wording($"field {last} of the five is missing or wrong", $"veld {last} van de vijf ontbreekt of is fout")
                : new Wording($"fields {others} and {last} of the five are missing or wrong", $"velden {others} en {last} van de vijf ontbreken of zijn fout"));
    }
}
