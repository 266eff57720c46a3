using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Notify;

/// <summary>A type of document, of a class of bestuursorgaan, of a class of bestuurseenheid.</summary>
internal sealed record BodyPair(Iri Type, Iri UnitClass, Iri BodyClass);
