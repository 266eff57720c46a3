namespace LblodHarvester.Rdf;

/// <summary>
/// A literal: a lexical form with a datatype, and a language tag when the datatype is <c>rdf:langString</c>
/// (RDF 1.1 Concepts, section 3.3). Language tags are kept as written and compared without regard to case.
/// </summary>
public sealed class Literal : Term
{
    // A string; or, until somebody asks for it, what a document had between the quotes, in UTF-8 and with its escapes: most literals of a
    // large document are only passed on.
    private object _value;

    /// <summary>Makes an <c>xsd:string</c>.</summary>
    /// <exception cref="FormatException">The text holds half of a surrogate pair.</exception>
    public Literal(string value) : this(Checked(value), Vocab.Xsd.String, null)
    {
    }

    /// <summary>Makes a literal of the given datatype. The lexical form is not checked against it: RDF allows ill-typed literals.</summary>
    /// <exception cref="ArgumentException">The datatype is <c>rdf:langString</c>, which needs a language.</exception>
    /// <exception cref="FormatException">The text holds half of a surrogate pair.</exception>
    public Literal(string value, Iri datatype) : this(Checked(value), datatype, null)
    {
        if (datatype == Vocab.Rdf.LangString)
            throw new ArgumentException("A literal of type rdf:langString needs a language tag.", nameof(datatype));
    }

    private Literal(object value, Iri datatype, string? language)
    {
        _value = value;
        Datatype = datatype;
        Language = language;
    }

    /// <summary>The lexical form.</summary>
    public string Value
    {
        get
        {
            // Threads that race decode the same.
            var value = _value;
            if (value is byte[] utf8)
                _value = value = Unescaping.Decode(utf8);
            return (string)value;
        }
    }

    /// <summary>What a document had between the quotes, in UTF-8 and with its escapes, as long as nobody asked for the lexical form; otherwise null.</summary>
    internal byte[]? Undecoded => _value as byte[];

    /// <summary>The datatype; <c>rdf:langString</c> when there is a language tag.</summary>
    public Iri Datatype { get; }

    /// <summary>The language tag as written, or null.</summary>
    public string? Language { get; }

    /// <summary>Makes a language-tagged string.</summary>
    /// <exception cref="FormatException">The tag does not have the form of a BCP 47 language tag, or the text holds half of a surrogate pair.</exception>
    public static Literal InLanguage(string value, string language) =>
        LanguageTag.IsWellFormed(language)
            ? new Literal(Checked(value), Vocab.Rdf.LangString, language)
            : throw new FormatException($"'{language}' is not a language tag.");

    /// <summary>Makes a literal of parts that were checked before; the language goes with <c>rdf:langString</c> and with nothing else.</summary>
    internal static Literal Unchecked(string value, Iri datatype, string? language) => new(value, datatype, language);

    /// <summary>Makes a literal of what stands between the quotes in a document; its escapes were checked, and its bytes are not changed any more.</summary>
    internal static Literal Unchecked(byte[] utf8, Iri datatype, string? language) => new(utf8, datatype, language);

    private protected override int ComputeHash() =>
        HashCode.Combine(Value, Datatype, Language is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(Language));

    private static string Checked(string value) => value.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0 && !TextForms.IsPaired(value)
        ? throw new FormatException("The text of a literal holds half of a surrogate pair, which is no character.")
        : value;

    /// <inheritdoc/>
    public override bool Equals(Term? other) =>
        ReferenceEquals(this, other)
        || (other is Literal literal
            && string.Equals(Value, literal.Value, StringComparison.Ordinal)
            && Datatype.Equals(literal.Datatype)
            && string.Equals(Language, literal.Language, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override string ToString() => NTriplesFormat.Format(this);
}
