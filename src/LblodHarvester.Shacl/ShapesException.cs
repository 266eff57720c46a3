namespace LblodHarvester.Shacl;

/// <summary>A shapes graph that cannot be compiled.</summary>
public sealed class ShapesException : Exception
{
    /// <summary>Says which shape is wrong and how.</summary>
    public ShapesException(string message) : base(message)
    {
    }
}
