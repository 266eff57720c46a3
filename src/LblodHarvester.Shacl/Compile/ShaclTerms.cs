using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>The terms of the SHACL namespace, by what they are for (SHACL; SHACL Advanced Features; SHACL JavaScript Extensions).</summary>
internal static class ShaclTerms
{
    /// <summary>What makes a node a shape and finds its focus nodes (SHACL, section 2.1.3).</summary>
    internal static readonly HashSet<Iri> Targets =
        [Vocab.Sh.TargetClass, Vocab.Sh.TargetNode, Vocab.Sh.TargetSubjectsOf, Vocab.Sh.TargetObjectsOf];

    /// <summary>What only shapes have beside targets and parameters.</summary>
    internal static readonly HashSet<Iri> OfShapes = [Vocab.Sh.Path, Vocab.Sh.Severity, Vocab.Sh.Message, Vocab.Sh.Deactivated];

    /// <summary>What changes what shapes ask and is beyond SHACL Core: not to heed it would be to pass over it.</summary>
    internal static readonly HashSet<Iri> NotSupported = Terms("sparql", "js", "target", "expression", "filterShape", "nodes", "intersection", "union", "entailment");

    /// <summary>What derives triples, or asks others to: what shapes ask stays the same without.</summary>
    internal static readonly HashSet<Iri> NotHeeded = Terms("rule");

    private static readonly HashSet<string> Known = Names("""
        Shape NodeShape PropertyShape Severity Info Warning Violation NodeKind BlankNode BlankNodeOrIRI BlankNodeOrLiteral IRI IRIOrLiteral Literal
        ValidationReport ValidationResult AbstractResult ResultAnnotation Validator ConstraintComponent Parameterizable Parameter PropertyGroup
        PrefixDeclaration SPARQLExecutable SPARQLAskExecutable SPARQLAskValidator SPARQLConstraint SPARQLConstraintComponent
        SPARQLConstructExecutable SPARQLFunction SPARQLRule SPARQLSelectExecutable SPARQLSelectValidator SPARQLTarget SPARQLTargetType
        SPARQLUpdateExecutable SPARQLValuesDeriver Target TargetType Function Rule TripleRule ExpressionConstraintComponent JSConstraint
        JSConstraintComponent JSExecutable JSFunction JSLibrary JSRule JSTarget JSTargetType JSValidator

        AndConstraintComponent ClassConstraintComponent ClosedConstraintComponent DatatypeConstraintComponent DisjointConstraintComponent
        EqualsConstraintComponent HasValueConstraintComponent InConstraintComponent LanguageInConstraintComponent
        LessThanConstraintComponent LessThanOrEqualsConstraintComponent MaxCountConstraintComponent MaxExclusiveConstraintComponent
        MaxInclusiveConstraintComponent MaxLengthConstraintComponent MinCountConstraintComponent MinExclusiveConstraintComponent
        MinInclusiveConstraintComponent MinLengthConstraintComponent NodeConstraintComponent NodeKindConstraintComponent
        NotConstraintComponent OrConstraintComponent PatternConstraintComponent PropertyConstraintComponent
        QualifiedMaxCountConstraintComponent QualifiedMinCountConstraintComponent UniqueLangConstraintComponent XoneConstraintComponent

        targetClass targetNode targetSubjectsOf targetObjectsOf path inversePath alternativePath zeroOrMorePath oneOrMorePath zeroOrOnePath
        severity message deactivated name description order group defaultValue class datatype nodeKind minCount maxCount minExclusive
        minInclusive maxExclusive maxInclusive minLength maxLength pattern flags languageIn uniqueLang equals disjoint lessThan
        lessThanOrEquals not and or xone node property qualifiedValueShape qualifiedMinCount qualifiedMaxCount
        qualifiedValueShapesDisjoint closed ignoredProperties hasValue in

        conforms result detail focusNode resultPath value sourceShape sourceConstraint sourceConstraintComponent resultSeverity
        resultMessage shapesGraphWellFormed shapesGraph suggestedShapesGraph entailment

        sparql select ask construct update prefixes declare prefix namespace parameter optional labelTemplate validator nodeValidator
        propertyValidator resultAnnotation annotationProperty annotationVarName annotationValue returnType

        target rule condition subject predicate object this expression filterShape nodes intersection union
        js jsFunctionName jsLibrary jsLibraryURL
        """);

    /// <summary>Whether the term is in the SHACL namespace.</summary>
    internal static bool IsShacl(Iri term) => term.Value.StartsWith(Vocab.Sh.Namespace, StringComparison.Ordinal);

    /// <summary>Whether a term of the SHACL namespace exists.</summary>
    internal static bool Exists(Iri term) => Known.Contains(NameOf(term));

    /// <summary>The term that someone meant who wrote one that does not exist; null when none is close.</summary>
    /// <param name="term">What was written.</param>
    /// <param name="isProperty">Whether it was written as property: those start with a small letter, and all else with a capital.</param>
    internal static string? Meant(Iri term, bool isProperty)
    {
        var name = NameOf(term);
        var (closest, distance) = Known.Where(known => char.IsLower(known[0]) == isProperty).Select(known => (Name: known, Distance: SpellingDistance.Between(name, known))).MinBy(known => known.Distance);
        return distance <= Math.Max(1, name.Length / 4) ? $"sh:{closest}" : null;
    }

    private static string NameOf(Iri term) => term.Value[Vocab.Sh.Namespace.Length..];

    private static HashSet<string> Names(string names) =>
        names.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

    private static HashSet<Iri> Terms(params string[] names) => names.Select(name => Iri.Unchecked(Vocab.Sh.Namespace + name)).ToHashSet();
}
