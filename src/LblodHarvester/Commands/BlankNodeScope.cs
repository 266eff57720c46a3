using LblodHarvester.Rdf;

namespace LblodHarvester.Commands;

/// <summary>
/// Keeps the blank nodes of one file apart from those of the others that are written with it: each label gets the file's number in front.
/// Needs no memory of labels, since no two files and labels give the same.
/// </summary>
internal sealed class BlankNodeScope(int number)
{
    private readonly string _prefix = $"f{number}_";

    public Quad Rename(Quad quad)
    {
        var (subject, predicate, @object) = quad.Triple;
        return subject is BlankNode || @object is BlankNode || quad.Graph is BlankNode
            ? new Quad(new Triple(Rename(subject), predicate, Rename(@object)), quad.Graph is null ? null : Rename(quad.Graph))
            : quad;
    }

    private T Rename<T>(T term)
        where T : Term => term is BlankNode node && new BlankNode(_prefix + node.Label) is T renamed ? renamed : term;
}
