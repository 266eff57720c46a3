using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Notify;

/// <summary>The terms of <c>ontologies/reportable-bodies.ttl</c>.</summary>
internal static class ReportVocabulary
{
    /// <summary>For a type of document: what holds for one class of bestuurseenheid.</summary>
    internal static readonly Iri Bodies = Iri.Unchecked(Vocab.Harvester.Namespace + "bodies");

    /// <summary>The class of bestuurseenheid.</summary>
    internal static readonly Iri UnitClass = Iri.Unchecked(Vocab.Harvester.Namespace + "unitClass");

    /// <summary>A class of bestuursorgaan whose documents are reported.</summary>
    internal static readonly Iri Reportable = Iri.Unchecked(Vocab.Harvester.Namespace + "reportable");

    /// <summary>A class of bestuursorgaan whose documents are not for toezicht.</summary>
    internal static readonly Iri NotReportable = Iri.Unchecked(Vocab.Harvester.Namespace + "notReportable");
}
