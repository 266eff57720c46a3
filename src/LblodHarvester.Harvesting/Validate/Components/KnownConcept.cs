using LblodHarvester.Harvesting.Ontologies;
using LblodHarvester.Rdf;
using LblodHarvester.Shacl;

namespace LblodHarvester.Harvesting.Validate.Components;

/// <summary><c>lh:knownIn</c>: a value that is written as a concept of the scheme is one of its concepts.</summary>
internal sealed class KnownConcept(Iri scheme) : IConstraintCheck
{
    private readonly string _concepts = ConceptOf.NamespaceOf(scheme);

    public void Check(ConstraintSubject subject)
    {
        foreach (var value in subject.Values)
        {
            if (value is Iri concept && concept.Value.StartsWith(_concepts, StringComparison.Ordinal) && !Codelists.Contains(scheme, concept))
                subject.Report(value, $"{concept} is in no version of the codelist.", $"{concept} staat in geen versie van de codelijst.");
        }
    }
}
