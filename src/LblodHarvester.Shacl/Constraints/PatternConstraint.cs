using System.Text.RegularExpressions;
using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:pattern with sh:flags (SHACL, section 4.4.3; SPARQL REGEX).</summary>
internal sealed record PatternConstraint(Regex Pattern) : ValueConstraint(ShapeTerms.Term("PatternConstraintComponent"))
{
    internal override string Demand => $"The value must match the pattern {Pattern}.";

    internal static IEnumerable<Constraint> Compile(ShapeSource shape, Iri parameter)
    {
        if (shape.AtMostOne(parameter) is not Literal pattern)
            throw shape.Fault($"has a {parameter} that is no string");
        var flags = shape.AtMostOne(Vocab.Sh.Flags) switch
        {
            null => "",
            Literal literal => literal.Value,
            var other => throw shape.Fault($"has {other} as sh:flags, which is no string"),
        };
        try
        {
            var text = flags.Contains('q', StringComparison.Ordinal) ? Regex.Escape(pattern.Value) : pattern.Value;
            return [new PatternConstraint(new Regex(text, Options(shape, flags)))];
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            throw shape.Fault($"has a {parameter} that cannot be used: {error.Message}");
        }
    }

    protected override bool IsMetBy(Term value, Validation validation) => value switch
    {
        Iri iri => Pattern.IsMatch(iri.Value),
        Literal literal => Pattern.IsMatch(literal.Value),
        _ => false,
    };

    // Without backtracking the time is linear in the value, whatever the pattern: values come from hostile pages.
    private static RegexOptions Options(ShapeSource shape, string flags)
    {
        var options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
        foreach (var flag in flags)
        {
            options |= flag switch
            {
                'i' => RegexOptions.IgnoreCase,
                's' => RegexOptions.Singleline,
                'm' => RegexOptions.Multiline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                'q' => RegexOptions.None,
                _ => throw shape.Fault($"has the unknown flag '{flag}' in sh:flags"),
            };
        }

        return options;
    }
}
