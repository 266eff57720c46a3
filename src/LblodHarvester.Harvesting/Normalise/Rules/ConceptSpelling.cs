using LblodHarvester.Harvesting.Ontologies;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Normalise.Rules;

/// <summary>
/// A concept of a codelist written with the other scheme, http for https or https for http: repaired when the codelist has the concept, so
/// that a concept nobody knows stays as it is and is found by validation.
/// </summary>
internal sealed class ConceptSpelling : INormalisationRule
{
    public string Name => "concept-spelling";

    public Term? Repair(Term term) =>
        term is Iri iri ? Spellings.Of(iri).Skip(1).FirstOrDefault(Codelists.Contains) : null;
}
