namespace LblodHarvester.Sparql.Store;

/// <summary>
/// Language tags by number. Tags are equal without regard to case; the case in which one was first seen is kept. One thread adds, others may
/// look up.
/// </summary>
internal sealed class LanguageTable
{
    private volatile string[] _tags = [];

    /// <summary>How many there are.</summary>
    internal int Count => _tags.Length;

    internal string this[int number] => _tags[number];

    internal int? Find(string tag)
    {
        var tags = _tags;
        for (var i = 0; i < tags.Length; i++)
        {
            if (string.Equals(tags[i], tag, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return null;
    }

    internal int Add(string tag)
    {
        if (Find(tag) is { } known)
            return known;
        _tags = [.. _tags, tag];
        return _tags.Length - 1;
    }
}
