using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Notify;

/// <summary>Reads the classes of bestuursorgaan whose documents are reported, and those whose are not.</summary>
internal static class BodyData
{
    internal static Dictionary<BodyPair, BodyVerdict> Read(RuleFile file, IReadOnlyDictionary<Iri, IReadOnlyList<NotificationRule>> rules)
    {
        var pairs = new Dictionary<BodyPair, BodyVerdict>();
        foreach (var triple in file.Graph.Match(null, ReportVocabulary.Bodies))
        {
            if (triple is not { Subject: Iri type, Object: Resource entry })
                throw file.Error(triple.Subject, $"has {ReportVocabulary.Bodies} {triple.Object}; both must be resources, the type an IRI");
            var unitClass = ReadUnitClass(file, type, entry, rules);
            Add(BodyVerdict.Reportable, ReportVocabulary.Reportable);
            Add(BodyVerdict.NotReportable, ReportVocabulary.NotReportable);

            void Add(BodyVerdict verdict, Iri property)
            {
                foreach (var bodyClass in file.Iris(entry, property))
                {
                    file.RequireLabel(bodyClass);
                    if (!pairs.TryAdd(new BodyPair(type, unitClass, bodyClass), verdict))
                        throw file.Error(bodyClass, $"is named more than once for the type {type} and the class {unitClass}");
                }
            }
        }

        return pairs.Count > 0 ? pairs : throw new RuleDataException($"{file.Name} names no class of bestuursorgaan.");
    }

    private static Iri ReadUnitClass(
        RuleFile file, Iri type, Resource entry, IReadOnlyDictionary<Iri, IReadOnlyList<NotificationRule>> rules)
    {
        if (file.Single(entry, ReportVocabulary.UnitClass) is not Iri unitClass)
            throw file.Error(type, $"has {ReportVocabulary.Bodies} without one {ReportVocabulary.UnitClass} that is an IRI");
        return rules.GetValueOrDefault(type, []).Any(rule => rule.Obligatory && rule.UnitClasses.Contains(unitClass))
            ? unitClass
            : throw file.Error(type, $"need not be reported by {unitClass} under any rule, so its bodies decide nothing; check both IRIs");
    }
}
