using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Notify;

/// <summary>
/// The notification rules: which types of document or decision must be reported, by which class of bestuurseenheid, on which days, and of
/// which classes of bestuursorgaan. Immutable; safe to share between threads.
/// </summary>
public sealed class NotificationRules
{
    private static readonly Lazy<NotificationRules> OfTheProgram = new(RuleData.ReadEmbedded);

    private readonly IReadOnlyDictionary<Iri, IReadOnlyList<NotificationRule>> _byType;
    private readonly IReadOnlyDictionary<BodyPair, BodyVerdict> _bodies;
    private readonly IReadOnlyDictionary<Iri, string> _labels;

    internal NotificationRules(
        IReadOnlyDictionary<Iri, IReadOnlyList<NotificationRule>> byType,
        IReadOnlyDictionary<BodyPair, BodyVerdict> bodies,
        IReadOnlyDictionary<Iri, string> labels)
    {
        _byType = byType;
        _bodies = bodies;
        _labels = labels;
    }

    /// <summary>
    /// The program's own: <c>ontologies/notification-rules.ttl</c> and <c>ontologies/reportable-bodies.ttl</c> as built in.
    /// </summary>
    /// <exception cref="RuleDataException">The files that were built in are wrong.</exception>
    public static NotificationRules Default => OfTheProgram.Value;

    /// <summary>The types that have a rule, with their rules.</summary>
    public IReadOnlyDictionary<Iri, IReadOnlyList<NotificationRule>> ByType => _byType;

    /// <summary>Reads rules from two Turtle texts.</summary>
    /// <param name="rules">The rules, as <c>lblodBesluit:notificationRule</c> of each type.</param>
    /// <param name="rulesName">The name of that file, for errors.</param>
    /// <param name="bodies">The classes of bestuursorgaan, reportable and not, for each type and class of bestuurseenheid.</param>
    /// <param name="bodiesName">The name of that file, for errors.</param>
    /// <exception cref="RuleDataException">A text is not Turtle, or a rule in it is incomplete or contradicts itself.</exception>
    public static NotificationRules Read(string rules, string rulesName, string bodies, string bodiesName) =>
        RuleData.Read(rules, rulesName, bodies, bodiesName);

    /// <summary>Whether any rule obliges units of the class to report the type, for a zitting on one of the days.</summary>
    public bool IsObligatory(Iri type, Iri unitClass, SessionDays days) =>
        Obligations(type, days).Any(rule => rule.UnitClasses.Contains(unitClass));

    /// <summary>Whether any rule obliges anyone to report the type, for a zitting on one of the days.</summary>
    public bool IsObligatoryForAnyone(Iri type, SessionDays days) => Obligations(type, days).Any();

    /// <summary>What the rules say of documents of the type by bodies of the class, of units of the class.</summary>
    public BodyVerdict VerdictOn(Iri type, Iri unitClass, Iri bodyClass) =>
        _bodies.GetValueOrDefault(new BodyPair(type, unitClass, bodyClass));

    /// <summary>What people call a type or class; its IRI when the rules give it no label.</summary>
    public string LabelOf(Iri concept) => _labels.GetValueOrDefault(concept) ?? concept.ToString();

    private IEnumerable<NotificationRule> Obligations(Iri type, SessionDays days) =>
        _byType.GetValueOrDefault(type, []).Where(rule => rule.Obligatory && rule.HoldsWithin(days));
}
