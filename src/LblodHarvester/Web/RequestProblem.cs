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
}
