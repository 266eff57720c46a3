namespace LblodHarvester.Rdf;

/// <summary>
/// What a literal stands for: a member of the value space of its datatype (RDF 1.1 Concepts, section 5.1). Two that are equal are the
/// same value; <see cref="CompareTo"/> gives their order, in which values that are not the same may still rank alike.
/// </summary>
public abstract record LiteralValue
{
    private protected LiteralValue()
    {
    }

    /// <summary>The one lexical form that XML Schema 1.1, part 2, appendix E, chooses for the value.</summary>
    public abstract string CanonicalForm { get; }

    /// <summary>
    /// The order of two values: negative, zero or positive; null where there is none: values of different kinds, NaN, and times and
    /// durations whose order depends on what is not said.
    /// </summary>
    /// <param name="other">The other value.</param>
    /// <param name="implicitTimezone">
    /// The offset from UTC of times that do not say theirs (XPath's implicit timezone), in whole minutes within fourteen hours. When null,
    /// such a time and one with an offset are ordered only where every offset gives the same order.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is not one that a time can have.</exception>
    public int? CompareTo(LiteralValue other, TimeSpan? implicitTimezone = null)
    {
        if (implicitTimezone is { } offset && (offset.Duration() > TimeSpan.FromHours(14) || offset.Ticks % TimeSpan.TicksPerMinute != 0))
            throw new ArgumentOutOfRangeException(nameof(implicitTimezone), offset, "An offset from UTC is a number of minutes within fourteen hours.");
        return CompareWith(other, implicitTimezone);
    }

    /// <inheritdoc/>
    public sealed override string ToString() => CanonicalForm;

    private protected abstract int? CompareWith(LiteralValue other, TimeSpan? implicitTimezone);
}
