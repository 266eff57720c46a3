namespace LblodHarvester.Bench.Stores.Queries;

/// <summary>One of the ten queries: a question that can be asked of everything, or of one thing.</summary>
/// <param name="Name">Its number and what it is about.</param>
/// <param name="Thing">What stands for the thing in the general form: a variable, or a common word.</param>
/// <param name="Head">What is asked, for a thing.</param>
/// <param name="Where">The pattern, for a thing.</param>
internal sealed record QueryForm(string Name, string Thing, Func<string, string> Head, Func<string, string> Where)
{
    /// <summary>What follows the pattern, for a thing.</summary>
    internal Func<string, string> Tail { get; init; } = _ => "";

    /// <summary>The thing of the selective form; null where it is chosen from those that the data has.</summary>
    internal string? Constant { get; init; }

    /// <summary>The general form.</summary>
    internal StoreQuery General => new(Name, Text(Thing));

    /// <summary>Asks for all things that the selective form can be about.</summary>
    internal string Candidates => $"{TenQueries.Prefixes}SELECT DISTINCT {Thing} {{{Where(Thing)}}}";

    /// <summary>The selective form.</summary>
    /// <param name="thing">The thing, as SPARQL writes it.</param>
    internal StoreQuery Selective(string thing) => new($"{Name}, of one", Text(thing));

    private string Text(string thing) => $"{TenQueries.Prefixes}{Head(thing)} {{{Where(thing)}}}{Tail(thing)}";
}
