namespace LblodHarvester.Sparql.Tests.Differential.Naive;

/// <summary>Those peculiarities by which an evaluation goes, and those that would have changed something in it.</summary>
/// <param name="followed">Those by which it goes.</param>
internal sealed class Peculiarities(params IReadOnlyCollection<Peculiarity> followed)
{
    private readonly SortedSet<Peculiarity> _met = [];

    /// <summary>Those that mattered at some operator and some solutions, followed or not.</summary>
    internal IReadOnlyCollection<Peculiarity> Met => _met;

    /// <summary>Whether to go by one; asked only where that makes a difference.</summary>
    internal bool Follow(Peculiarity peculiarity)
    {
        _met.Add(peculiarity);
        return followed.Contains(peculiarity);
    }
}
