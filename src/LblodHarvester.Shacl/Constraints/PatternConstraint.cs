using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:pattern with sh:flags (SHACL, section 4.4.3; SPARQL 1.1, section 17.4.3.14 "REGEX").</summary>
internal sealed class PatternConstraint(XPathRegex pattern, IReadOnlyList<ConstraintParameter> parameters) : ValueConstraint(Vocab.Sh.PatternConstraintComponent)
{
    internal override IReadOnlyList<ConstraintParameter> Parameters => parameters;

    private protected override Demand Demand =>
        new($"De waarde moet het patroon {pattern.Pattern} volgen.", $"The value must match the pattern {pattern.Pattern}.");

    internal static IEnumerable<Constraint> Compile(ShapeSource shape, Iri parameter)
    {
        var pattern = shape.Text(parameter);
        var flags = shape.Has(Vocab.Sh.Flags) ? shape.Text(Vocab.Sh.Flags) : null;
        try
        {
            var regex = XPathRegex.Parse(pattern.Value, flags?.Value ?? "");
            return [new PatternConstraint(regex, flags is null ? [new(parameter, [pattern])] : [new(parameter, [pattern]), new(Vocab.Sh.Flags, [flags])])];
        }
        catch (FormatException error)
        {
            throw shape.Fault($"has a {Demand.Name(parameter)} that cannot be used: {error.Message.TrimEnd('.')}", parameter, pattern);
        }
    }

    private protected override bool IsMetBy(Term value, Validation validation) => value switch
    {
        Iri iri => IsMatch(iri.Value),
        Literal literal => IsMatch(literal.Value),
        _ => false,
    };

    private bool IsMatch(string text)
    {
        try
        {
            return pattern.IsMatch(text);
        }
        catch (TimeoutException timeout)
        {
            throw new ValidationException($"Whether a value of {text.Length} characters matches {pattern} cannot be told: {timeout.Message}", timeout);
        }
    }
}
