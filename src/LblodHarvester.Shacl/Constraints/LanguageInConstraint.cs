using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>sh:languageIn (SHACL, section 4.4.4; RFC 4647, section 3.3.1 "Basic Filtering"): <c>nl</c> also takes <c>nl-BE</c>.</summary>
internal sealed class LanguageInConstraint(IReadOnlyList<Literal> ranges) : ValueConstraint(Vocab.Sh.LanguageInConstraintComponent)
{
    internal override IReadOnlyList<ConstraintParameter> Parameters => [new(Vocab.Sh.LanguageIn, ranges)];

    private protected override Demand Demand => new(
        $"De waarde moet een tekst zijn in een van deze talen: {Names}.", $"The value must be a text in one of these languages: {Names}.");

    private string Names => string.Join(", ", ranges.Select(range => range.Value));

    internal static IEnumerable<Constraint> Compile(ShapeSource shape, Iri parameter) =>
        [new LanguageInConstraint([.. shape.List(parameter, shape.Only(parameter)).Select(member => Range(shape, parameter, member))])];

    private protected override bool IsMetBy(Term value, Validation validation) =>
        value is Literal { Language: { } language } && ranges.Any(range => Matches(language, range.Value));

    private static Literal Range(ShapeSource shape, Iri parameter, Term member) =>
        member is Literal { Language: null } range && range.Datatype == Vocab.Xsd.String
            ? range
            : throw shape.Fault($"has {Demand.Name(member)} in {Demand.Name(parameter)}, which is no language as a string, such as \"nl\"", parameter, shape.Only(parameter));

    private static bool Matches(string language, string range) =>
        range == "*"
        || (language.StartsWith(range, StringComparison.OrdinalIgnoreCase) && (language.Length == range.Length || language[range.Length] == '-'));
}
