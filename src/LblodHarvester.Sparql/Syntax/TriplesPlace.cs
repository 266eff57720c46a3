namespace LblodHarvester.Sparql.Syntax;

/// <summary>What triples may hold, by the place where they stand (SPARQL 1.1, section 19.8, notes 6 and 7).</summary>
internal sealed class TriplesPlace
{
    private const string DeletedNode =
        "A blank node in what is deleted would stand for any node: write a variable, and say with WHERE which nodes are meant.";

    private TriplesPlace()
    {
    }

    internal static TriplesPlace Pattern { get; } = new() { AllowsPaths = true };

    internal static TriplesPlace Template { get; } = new();

    internal static TriplesPlace DeleteTemplate { get; } = new() { BlankNodeBar = DeletedNode };

    internal static TriplesPlace InsertedData { get; } = new() { VariableBar = "INSERT DATA takes no variables; INSERT { … } WHERE { … } does." };

    internal static TriplesPlace DeletedData { get; } = new()
    {
        BlankNodeBar = DeletedNode,
        VariableBar = "DELETE DATA takes no variables; DELETE { … } WHERE { … } does.",
    };

    internal bool AllowsPaths { get; private init; }

    /// <summary>Whether the triples are data, and not patterns of them.</summary>
    internal bool IsData => VariableBar is not null;

    /// <summary>Why no blank node may stand there; null where one may.</summary>
    internal string? BlankNodeBar { get; private init; }

    /// <summary>Why no variable may stand there; null where one may.</summary>
    internal string? VariableBar { get; private init; }
}
