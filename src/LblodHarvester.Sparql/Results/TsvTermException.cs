namespace LblodHarvester.Sparql.Results;

/// <summary>A field that is no term; the message says what was expected.</summary>
internal sealed class TsvTermException(int offset, string expected) : Exception(expected)
{
    /// <summary>Where in the field, in UTF-16 code units.</summary>
    internal int Offset { get; } = offset;
}
