using LblodHarvester.Rdf;
using LblodHarvester.Shacl;

namespace LblodHarvester.Harvesting.Validate.Components;

/// <summary><c>lh:conceptOf</c>: a value is an IRI as the concepts of the scheme have.</summary>
internal sealed class ConceptOf(Iri scheme) : IConstraintCheck
{
    private readonly string _concepts = NamespaceOf(scheme);

    public void Check(ConstraintSubject subject)
    {
        foreach (var value in subject.Values)
        {
            if (value is not Iri concept || !concept.Value.StartsWith(_concepts, StringComparison.Ordinal))
                subject.Report(value);
        }
    }

    /// <summary>Every codelist of the field names its concepts after its scheme: …/id/conceptscheme/X has …/id/concept/X/….</summary>
    internal static string NamespaceOf(Iri scheme) => scheme.Value.Replace("/conceptscheme/", "/concept/", StringComparison.Ordinal) + "/";
}
