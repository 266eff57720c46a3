using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Notify;

/// <summary>The terms of <c>ontologies/reportable-bodies.ttl</c>.</summary>
internal static class ReportVocabulary
{
    private const string Namespace = "urn:lblod-harvester:report:";

    /// <summary>For a type of document: what holds for one class of bestuurseenheid.</summary>
    internal static readonly Iri Bodies = Iri.Unchecked(Namespace + "bodies");

    /// <summary>The class of bestuurseenheid.</summary>
    internal static readonly Iri UnitClass = Iri.Unchecked(Namespace + "unitClass");

    /// <summary>A class of bestuursorgaan whose documents are reported.</summary>
    internal static readonly Iri Reportable = Iri.Unchecked(Namespace + "reportable");

    /// <summary>A class of bestuursorgaan whose documents are not for toezicht.</summary>
    internal static readonly Iri NotReportable = Iri.Unchecked(Namespace + "notReportable");
}
