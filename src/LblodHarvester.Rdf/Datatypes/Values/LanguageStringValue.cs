namespace LblodHarvester.Rdf;

/// <summary>A text in a language: <c>rdf:langString</c> (RDF 1.1 Concepts, section 3.3). There is no order but the same and not the same.</summary>
public sealed record LanguageStringValue : LiteralValue
{
    internal LanguageStringValue(string text, string language) => (Text, Language) = (text, language.ToLowerInvariant());

    /// <summary>The characters.</summary>
    public string Text { get; }

    /// <summary>The language tag, in small letters.</summary>
    public string Language { get; }

    /// <inheritdoc/>
    public override string CanonicalForm => Text;

    private protected override int? CompareWith(LiteralValue other, TimeSpan? implicitTimezone) => Equals(other) ? 0 : null;
}
