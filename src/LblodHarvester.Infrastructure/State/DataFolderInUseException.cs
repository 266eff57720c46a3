namespace LblodHarvester.Infrastructure.State;

/// <summary>
/// Another process owns the data folder. The message names the folder, that process and its address, and says what to do.
/// </summary>
public sealed class DataFolderInUseException : Exception
{
    /// <summary>Says who owns the folder and what to do.</summary>
    /// <param name="message">The message.</param>
    /// <param name="address">Where that process listens; null when it does not, or did not say.</param>
    /// <param name="inner">What it comes from.</param>
    public DataFolderInUseException(string message, string? address = null, Exception? inner = null) : base(message, inner) => Address = address;

    /// <summary>Where the process listens that owns the folder: addresses with semicolons between them. Null when it does not listen, or did not say.</summary>
    public string? Address { get; }
}
