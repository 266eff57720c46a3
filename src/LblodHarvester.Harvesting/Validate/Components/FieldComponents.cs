using LblodHarvester.Harvesting.Ontologies;
using LblodHarvester.Rdf;
using LblodHarvester.Shacl;

namespace LblodHarvester.Harvesting.Validate.Components;

/// <summary>The constraint components of our own: what the rules of the field ask and SHACL Core cannot say. shapes/rules.ttl says what each means.</summary>
internal static class FieldComponents
{
    internal static IReadOnlyList<ConstraintComponent> All { get; } =
    [
        Component("conceptOf", declaration => new ConceptOf(Scheme(declaration))),
        Component("knownIn", declaration => new KnownConcept(Scheme(declaration))),
        Component("currentIn", declaration => new CurrentConcept(Scheme(declaration))),
        Component("countOf", declaration => new DeclaredCount(declaration)),
        Component("amongFirst", declaration => new AmongFirst(declaration.ReadPaths())),
        Component("notBefore", declaration => new NotBefore(declaration.ReadPaths()[0])),
        Component("notBlank", static _ => new NotBlank()),
        Component("noneOtherThanLanguage", declaration => new NoOtherLanguage(declaration)),
    ];

    private static ConstraintComponent Component(string parameter, Func<ConstraintDeclaration, IConstraintCheck> compile) => new(
        Iri.Unchecked($"{Vocab.Harvester.Namespace}{char.ToUpperInvariant(parameter[0])}{parameter[1..]}ConstraintComponent"),
        Iri.Unchecked(Vocab.Harvester.Namespace + parameter),
        compile);

    private static Iri Scheme(ConstraintDeclaration declaration) => declaration.Value is Iri scheme && Codelists.IsScheme(scheme)
        ? scheme
        : throw new ShapesException($"{declaration.Value} is no concept scheme that the program has a list of.");
}
