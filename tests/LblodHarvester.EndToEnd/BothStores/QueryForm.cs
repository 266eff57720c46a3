namespace LblodHarvester.EndToEnd.BothStores;

/// <summary>One of the ten queries: a question that can be asked of everything, or of one thing.</summary>
/// <param name="Name">Its number and what it is about.</param>
/// <param name="Thing">What stands for the thing in the general form: a variable, or a common word.</param>
/// <param name="Head">What is asked, for a thing.</param>
/// <param name="Where">The pattern, for a thing.</param>
internal sealed record QueryForm(string Name, string Thing, Func<string, string> Head, Func<string, string> Where)
{
    private readonly string? _candidates;

    /// <summary>What follows the pattern, for a thing.</summary>
    internal Func<string, string> Tail { get; init; } = _ => "";

    /// <summary>Asks for the things that the selective form can be about: IRIs, or texts that have its word.</summary>
    internal string Candidates
    {
        get => _candidates ?? $"{TenQueries.Prefixes}SELECT DISTINCT {Thing} {{{Where(Thing)}}}";
        init => _candidates = value;
    }

    /// <summary>The query about a thing, word for word, asked of the graph with that name.</summary>
    internal string About(string thing, string graph) => Text(Head(thing), $"FROM <{graph}> ", thing);

    /// <summary>
    /// The query about a thing, asked of the default graph, for each solution once: a triple that several graphs have is there as often in Virtuoso's default graph, where
    /// the standard has it once.
    /// </summary>
    internal string DistinctAbout(string thing) => Text(Head(thing).Replace("SELECT", "SELECT DISTINCT", StringComparison.Ordinal), "", thing);

    private string Text(string head, string dataset, string thing) => $"{TenQueries.Prefixes}{head} {dataset}{{{Where(thing)}}}{Tail(thing)}";
}
