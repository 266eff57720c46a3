using System.Text;

namespace LblodHarvester.Sparql.Tests.Differential;

/// <summary>A part of a query's text that knows its parts, so that a query that fails can be made smaller.</summary>
/// <param name="Kind">What it is: fragments of one kind can stand in each other's place.</param>
/// <param name="Parts">Its text: strings, and fragments.</param>
/// <param name="IsRemovable">Whether what it is a part of is still a query without it, as a rule.</param>
internal sealed record Fragment(string Kind, IReadOnlyList<object> Parts, bool IsRemovable = false)
{
    /// <summary>The fragments within it, itself first.</summary>
    internal IEnumerable<Fragment> All() => Parts.OfType<Fragment>().SelectMany(part => part.All()).Prepend(this);

    /// <summary>Itself with one of the fragments within it replaced; null takes it away.</summary>
    internal Fragment With(Fragment replaced, Fragment? by) => this with
    {
        Parts = [.. Parts.Select(part => part is Fragment inner ? (ReferenceEquals(inner, replaced) ? by : inner.With(replaced, by)) : part).OfType<object>()],
    };

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var part in Parts)
            text.Append(part);
        return text.ToString();
    }
}
