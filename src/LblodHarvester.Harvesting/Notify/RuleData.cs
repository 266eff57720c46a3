using System.Globalization;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Notify;

/// <summary>Reads notification rules from Turtle, and refuses whatever would leave it unsure what must be reported.</summary>
internal static class RuleData
{
    private const string RulesResource = "ontologies/notification-rules.ttl";
    private const string BodiesResource = "ontologies/reportable-bodies.ttl";

    internal static NotificationRules ReadEmbedded() =>
        Read(EmbeddedTurtle.ReadText(RulesResource), RulesResource, EmbeddedTurtle.ReadText(BodiesResource), BodiesResource);

    internal static NotificationRules Read(string rules, string rulesName, string bodies, string bodiesName)
    {
        var rulesFile = new RuleFile(rulesName, Parse(rules, rulesName));
        var bodiesFile = new RuleFile(bodiesName, Parse(bodies, bodiesName));
        var byType = ReadRules(rulesFile);
        return new NotificationRules(byType, BodyData.Read(bodiesFile, byType), ReadLabels(rulesFile, bodiesFile));
    }

    private static Graph Parse(string text, string name)
    {
        try
        {
            return RdfReader.ReadGraph(text, RdfSyntax.Turtle, name);
        }
        catch (RdfSyntaxException exception)
        {
            throw new RuleDataException($"The notification rules are not Turtle: {exception.Message}", exception);
        }
    }

    private static Dictionary<Iri, IReadOnlyList<NotificationRule>> ReadRules(RuleFile file)
    {
        var byType = new Dictionary<Iri, IReadOnlyList<NotificationRule>>();
        foreach (var type in file.Graph.Match(null, Vocab.LblodBesluit.NotificationRule).Select(triple => triple.Subject).Distinct())
        {
            if (type is not Iri typeIri)
                throw file.Error(type, "is a blank node; a type that has a rule needs its IRI");
            byType.Add(typeIri, [.. file.Iris(typeIri, Vocab.LblodBesluit.NotificationRule).Select(rule => ReadRule(file, rule))]);
        }

        if (byType.Count == 0)
            throw new RuleDataException($"{file.Name} gives no type a lblodBesluit:notificationRule.");
        var used = byType.Values.SelectMany(rules => rules).Select(rule => rule.Id).ToHashSet();
        var loose = file.Graph.Match(null, Vocab.LblodBesluit.ObligationToReport)
            .FirstOrDefault(triple => triple.Subject is not Iri rule || !used.Contains(rule));
        if (loose is not null)
            throw file.Error(loose.Subject, "is the rule of no type; some type must name it as its lblodBesluit:notificationRule");
        return byType;
    }

    private static NotificationRule ReadRule(RuleFile file, Iri rule)
    {
        var unitClasses = file.Iris(rule, Vocab.LblodBesluit.DecidableBy).ToHashSet();
        if (unitClasses.Count == 0)
            throw file.Error(rule, "has no lblodBesluit:decidableBy; it must name at least one class of bestuurseenheid");
        foreach (var unitClass in unitClasses)
            file.RequireLabel(unitClass);
        var from = ReadDate(file, rule, Vocab.Schema.ValidFrom);
        var through = ReadDate(file, rule, Vocab.Schema.ValidThrough);
        if (from > through)
            throw file.Error(rule, $"is valid from {from:yyyy-MM-dd} through {through:yyyy-MM-dd}, which is no period");
        return new NotificationRule(rule, ReadObligation(file, rule), from, through, unitClasses);
    }

    private static bool ReadObligation(RuleFile file, Iri rule)
    {
        var value = file.Single(rule, Vocab.LblodBesluit.ObligationToReport)
            ?? throw file.Error(rule, "does not say lblodBesluit:obligationToReport true or false");
        return value is Literal literal && literal.Datatype == Vocab.Xsd.Boolean
            ? literal.Value switch
            {
                "true" or "1" => true,
                "false" or "0" => false,
                _ => throw file.Error(rule, $"has lblodBesluit:obligationToReport {value}, which is neither true nor false"),
            }
            : throw file.Error(rule, $"has lblodBesluit:obligationToReport {value}, which is not an xsd:boolean");
    }

    private static DateOnly? ReadDate(RuleFile file, Iri rule, Iri property) => file.Single(rule, property) switch
    {
        null => null,
        Literal literal when literal.Datatype == Vocab.Xsd.Date
            && DateOnly.TryParseExact(literal.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date,
        var other => throw file.Error(rule, $"has {property} {other}, which is not an xsd:date written YYYY-MM-DD"),
    };

    private static Dictionary<Iri, string> ReadLabels(params IReadOnlyList<RuleFile> files)
    {
        var labels = new Dictionary<Iri, string>();
        foreach (var triple in files.SelectMany(file => file.Graph.Match(null, Vocab.Skos.PrefLabel)))
        {
            if (triple is { Subject: Iri concept, Object: Literal label })
                labels.TryAdd(concept, label.Value);
        }

        return labels;
    }
}
