namespace LblodHarvester.Infrastructure.State;

/// <summary>
/// Another process owns the data folder. The message names the folder, that process and its address, and says what to do.
/// </summary>
public sealed class DataFolderInUseException : Exception
{
    /// <summary>Says who owns the folder and what to do.</summary>
    public DataFolderInUseException(string message, Exception? inner = null) : base(message, inner)
    {
    }
}
