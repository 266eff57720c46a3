namespace LblodHarvester.Rdf;

/// <summary>An IRI (RFC 3987), always absolute when made through the validating constructor.</summary>
public sealed class Iri : Resource
{
    /// <summary>Makes an IRI after checking its syntax.</summary>
    /// <param name="value">An absolute IRI.</param>
    /// <exception cref="FormatException">The text is not an absolute IRI; the message names the first offending character and its place.</exception>
    public Iri(string value) : this(value, @unchecked: true)
    {
        if (IriSyntax.FindFault(value) is { } fault)
            throw new FormatException($"<{value}> is not an absolute IRI: {fault}.");
    }

    private Iri(string value, bool @unchecked)
    {
        _ = @unchecked;
        Value = value;
    }

    /// <summary>The IRI as text, without angle brackets.</summary>
    public string Value { get; }

    /// <summary>Whether <see cref="Value"/> follows the syntax of an absolute IRI; only an IRI made by <see cref="Unchecked"/> can fail it.</summary>
    public bool IsWellFormed => IriSyntax.FindFault(Value) is null;

    /// <summary>
    /// Makes an IRI without a check: for text that was checked before, or that is reported as it stands
    /// (what a web page says is not always an IRI).
    /// </summary>
    public static Iri Unchecked(string value) => new(value, @unchecked: true);

    private protected override int ComputeHash() => StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc/>
    public override bool Equals(Term? other) =>
        ReferenceEquals(this, other) || (other is Iri iri && string.Equals(Value, iri.Value, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override string ToString() => NTriplesFormat.Format(this);
}
