namespace LblodHarvester.Bench;

/// <summary>Why a benchmark cannot be run, or why its figures cannot be trusted: in words for the person who runs it.</summary>
internal sealed class BenchException : Exception
{
    internal BenchException(string message) : base(message)
    {
    }

    internal BenchException(string message, Exception cause) : base(message, cause)
    {
    }
}
