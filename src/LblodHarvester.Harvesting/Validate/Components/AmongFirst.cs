using LblodHarvester.Rdf;
using LblodHarvester.Shacl;

namespace LblodHarvester.Harvesting.Validate.Components;

/// <summary>
/// <c>lh:amongFirst</c>: each value is among the nodes that the first of the paths leads to that leads anywhere; if none does, nothing is asked.
/// What has no IRI can be in no list, and is another rule's.
/// </summary>
internal sealed class AmongFirst(IReadOnlyList<PropertyPath> paths) : IConstraintCheck
{
    public void Check(ConstraintSubject subject)
    {
        var among = paths.Select(path => subject.Follow(subject.FocusNode, path)).FirstOrDefault(nodes => nodes.Count > 0);
        if (among is null)
            return;
        var known = among.ToHashSet();
        foreach (var value in subject.Values.OfType<Iri>().Where(value => !known.Contains(value)))
            subject.Report(value, $"{value} votes here, and is not among those present.", $"{value} stemt hier, en staat niet bij de aanwezigen.");
    }
}
