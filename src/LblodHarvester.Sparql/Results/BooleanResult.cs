namespace LblodHarvester.Sparql.Results;

/// <summary>The answer to <c>ASK</c>.</summary>
public sealed class BooleanResult : QueryResult
{
    /// <summary>Makes the answer.</summary>
    public BooleanResult(bool value) => Value = value;

    /// <summary>Whether there is a solution.</summary>
    public bool Value { get; }
}
