namespace LblodHarvester.Infrastructure.State;

/// <summary>The stored state cannot be opened or read. The message says which file, what is wrong with it and what to do.</summary>
public sealed class StateException : Exception
{
    /// <summary>Says what is wrong and what to do.</summary>
    public StateException(string message, Exception? inner = null) : base(message, inner)
    {
    }
}
