namespace LblodHarvester.Harvesting.Notify;

/// <summary>Notification rules that cannot be used: the program does not guess what must be reported.</summary>
public sealed class RuleDataException : Exception
{
    /// <summary>Says which file and which rule are wrong, and how.</summary>
    public RuleDataException(string message, Exception? inner = null) : base(message, inner)
    {
    }
}
