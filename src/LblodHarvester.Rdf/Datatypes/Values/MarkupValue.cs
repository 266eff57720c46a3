namespace LblodHarvester.Rdf;

/// <summary>
/// A piece of markup: <c>rdf:XMLLiteral</c>, by its exclusive canonical form, and <c>rdf:HTML</c>, by the text as it stands (so that two
/// texts of the same HTML tree are not known to be the same). There is no order but the same and not the same.
/// </summary>
public sealed record MarkupValue : LiteralValue
{
    internal MarkupValue(Iri datatype, string canonicalForm) => (Datatype, CanonicalForm) = (datatype, canonicalForm);

    /// <summary><c>rdf:XMLLiteral</c> or <c>rdf:HTML</c>.</summary>
    public Iri Datatype { get; }

    /// <inheritdoc/>
    public override string CanonicalForm { get; }

    private protected override int? CompareWith(LiteralValue other, TimeSpan? implicitTimezone) => Equals(other) ? 0 : null;
}
