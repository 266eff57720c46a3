using LblodHarvester.Harvesting.Ontologies;
using LblodHarvester.Rdf;
using LblodHarvester.Shacl;

namespace LblodHarvester.Harvesting.Validate.Components;

/// <summary><c>lh:currentIn</c>: a value that is a concept of the scheme is not one that was withdrawn (<c>owl:deprecated</c>).</summary>
internal sealed class CurrentConcept(Iri scheme) : IConstraintCheck
{
    public void Check(ConstraintSubject subject)
    {
        foreach (var value in subject.Values)
        {
            if (value is Iri concept && Codelists.Contains(scheme, concept) && Codelists.IsDeprecated(concept))
                subject.Report(value, $"'{Codelists.LabelOf(concept)}' ({concept}) was withdrawn.", $"'{Codelists.LabelOf(concept)}' ({concept}) is ingetrokken.");
        }
    }
}
