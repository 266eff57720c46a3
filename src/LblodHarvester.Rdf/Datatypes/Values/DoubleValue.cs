using System.Globalization;

namespace LblodHarvester.Rdf;

/// <summary>An <c>xsd:double</c> (XML Schema 1.1, part 2, section 3.3.5).</summary>
/// <param name="Number">The number.</param>
public sealed record DoubleValue(double Number) : NumericValue
{
    /// <inheritdoc/>
    public override string CanonicalForm => Number switch
    {
        double.PositiveInfinity => "INF",
        double.NegativeInfinity => "-INF",
        double.NaN => "NaN",
        _ => Scientific(Number.ToString("R", CultureInfo.InvariantCulture)),
    };

    /// <inheritdoc/>
    public override double ToDouble() => Number;

    private protected override float ToSingle() => (float)Number;
}
