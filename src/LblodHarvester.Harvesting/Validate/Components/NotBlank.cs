using LblodHarvester.Rdf;
using LblodHarvester.Shacl;

namespace LblodHarvester.Harvesting.Validate.Components;

/// <summary><c>lh:notBlank</c>: a text holds more than white space. What is no text passes: that is another rule's.</summary>
internal sealed class NotBlank : IConstraintCheck
{
    public void Check(ConstraintSubject subject)
    {
        foreach (var value in subject.Values)
        {
            if (value is Literal literal && string.IsNullOrWhiteSpace(literal.Value))
                subject.Report(value);
        }
    }
}
