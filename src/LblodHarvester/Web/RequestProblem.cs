namespace LblodHarvester.Web;

/// <summary>A request that is not answered as it asks; told as problem details (RFC 9457).</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="detail">What is wrong and what to do.</param>
/// <param name="inner">What caused it.</param>
internal sealed class RequestProblem(int status, string detail, Exception? inner = null) : Exception(detail, inner)
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>When to ask again, in seconds.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>What a program may want to know besides: numbers and texts by name (RFC 9457, section 3.2).</summary>
    public IReadOnlyDictionary<string, object> Members { get; init; } = new Dictionary<string, object>();

    /// <summary>Headers that the answer must have.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];
}
