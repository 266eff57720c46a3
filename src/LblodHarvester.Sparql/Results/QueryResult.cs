namespace LblodHarvester.Sparql.Results;

/// <summary>
/// What a query answers: solutions, a boolean, or triples. What is not in memory yet is evaluated while it is read, and can be read
/// once.
/// </summary>
public abstract class QueryResult
{
    private protected QueryResult()
    {
    }
}
