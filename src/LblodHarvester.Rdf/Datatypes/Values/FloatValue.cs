using System.Globalization;

namespace LblodHarvester.Rdf;

/// <summary>An <c>xsd:float</c> (XML Schema 1.1, part 2, section 3.3.4).</summary>
/// <param name="Number">The number.</param>
public sealed record FloatValue(float Number) : NumericValue
{
    /// <inheritdoc/>
    public override string CanonicalForm => Number switch
    {
        float.PositiveInfinity => "INF",
        float.NegativeInfinity => "-INF",
        float.NaN => "NaN",
        _ => Scientific(Number.ToString("R", CultureInfo.InvariantCulture)),
    };

    /// <inheritdoc/>
    public override double ToDouble() => Number;

    private protected override float ToSingle() => Number;
}
