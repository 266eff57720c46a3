using LblodHarvester.Rdf;
using LblodHarvester.Shacl;

namespace LblodHarvester.Harvesting.Validate.Components;

/// <summary>
/// <c>lh:notBefore</c>: a time is not before the one that the path leads to. Times without an offset are on a Belgian clock, so that all can be
/// compared; what is no time is another rule's.
/// </summary>
internal sealed class NotBefore(PropertyPath path) : IConstraintCheck
{
    public void Check(ConstraintSubject subject)
    {
        var starts = subject.Follow(subject.FocusNode, path).Where(start => SessionTime.Read(start) is not null).ToList();
        if (starts.MinBy(SessionTime.Read) is not Literal start)
            return;
        foreach (var value in subject.Values)
        {
            if (SessionTime.Read(value) < SessionTime.Read(start))
                subject.Report(value, $"{((Literal)value).Value} is before the start, {start.Value}.", $"{((Literal)value).Value} is voor het begin, {start.Value}.");
        }
    }
}
