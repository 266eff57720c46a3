using LblodHarvester.Rdf;

namespace LblodHarvester.Commands;

/// <summary>
/// Keeps the blank nodes of one file apart from those of the others that are written with it: each label gets the file's number in front.
/// Needs no memory of labels, since no two files and labels give the same.
/// </summary>
internal sealed class BlankNodeScope
{
    private readonly string _prefix;

    private BlankNodeScope(string prefix) => _prefix = prefix;

    /// <summary>The file of a number, among those that are written together.</summary>
    public BlankNodeScope(int number) : this($"f{number}_")
    {
    }

    /// <summary>A file whose blank nodes come into a store, apart from all that were there.</summary>
    public static BlankNodeScope Fresh() => new($"n{Guid.NewGuid():N}_");

    public Quad Rename(Quad quad)
    {
        var (subject, predicate, @object, graph) = quad;
        return subject is BlankNode || @object is BlankNode || graph is BlankNode
            ? new Quad(Rename(subject), predicate, Rename(@object), graph is null ? null : Rename(graph))
            : quad;
    }

    private T Rename<T>(T term)
        where T : Term => term is BlankNode node && new BlankNode(_prefix + node.Label) is T renamed ? renamed : term;
}
