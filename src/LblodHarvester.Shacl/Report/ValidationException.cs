namespace LblodHarvester.Shacl;

/// <summary>A validation that cannot be carried out, which is neither conformance nor a result (SHACL, section 3.4.2 "failure").</summary>
public sealed class ValidationException : Exception
{
    /// <summary>Says which shape cannot be checked, on what, and why.</summary>
    public ValidationException(string message, Exception? cause = null) : base(message, cause)
    {
    }
}
