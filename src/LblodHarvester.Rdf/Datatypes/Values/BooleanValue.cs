namespace LblodHarvester.Rdf;

/// <summary>A truth value: <c>xsd:boolean</c> (XML Schema 1.1, part 2, section 3.3.2). False comes before true, as XPath has it.</summary>
/// <param name="IsTrue">Which of the two.</param>
public sealed record BooleanValue(bool IsTrue) : LiteralValue
{
    /// <inheritdoc/>
    public override string CanonicalForm => IsTrue ? "true" : "false";

    private protected override int? CompareWith(LiteralValue other, TimeSpan? implicitTimezone) =>
        other is BooleanValue boolean ? IsTrue.CompareTo(boolean.IsTrue) : null;
}
