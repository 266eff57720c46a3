namespace LblodHarvester.Rdf;

/// <summary>An <c>xsd:decimal</c>, or an integer of any of the types derived from it (XML Schema 1.1, part 2, sections 3.3.3 and 3.4.13 to 3.4.25).</summary>
/// <param name="Number">The number.</param>
public sealed record DecimalValue(ExactDecimal Number) : NumericValue
{
    /// <inheritdoc/>
    public override string CanonicalForm => Number.ToString();

    /// <inheritdoc/>
    public override double ToDouble() => Number.ToDouble();

    private protected override float ToSingle() => Number.ToSingle();
}
