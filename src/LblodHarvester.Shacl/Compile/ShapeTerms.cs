using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>The terms of the SHACL vocabulary that are no constraint parameters, by what they are for.</summary>
internal static class ShapeTerms
{
    /// <summary>What a shape may carry beside constraints: targets, path, and what describes it (SHACL, sections 2.1 to 2.3).</summary>
    internal static readonly IReadOnlySet<Iri> OfAnyShape = new HashSet<Iri>
    {
        Vocab.Sh.TargetClass, Vocab.Sh.TargetNode, Vocab.Sh.TargetSubjectsOf, Vocab.Sh.TargetObjectsOf, Vocab.Sh.Path,
        Vocab.Sh.Severity, Vocab.Sh.Message, Vocab.Sh.Deactivated,
        Vocab.Sh.Name, Vocab.Sh.Description, Vocab.Sh.Order, Vocab.Sh.Group, Term("defaultValue"),
    };

    /// <summary>What stands on other things than shapes: on paths, on results of an earlier validation, on ontologies.</summary>
    internal static readonly IReadOnlySet<Iri> OfNoShape = new HashSet<Iri>
    {
        Vocab.Sh.InversePath, Vocab.Sh.AlternativePath, Vocab.Sh.ZeroOrMorePath, Vocab.Sh.OneOrMorePath, Vocab.Sh.ZeroOrOnePath,
        Vocab.Sh.Conforms, Vocab.Sh.Result, Vocab.Sh.FocusNode, Vocab.Sh.ResultPath, Vocab.Sh.Value, Vocab.Sh.SourceShape,
        Vocab.Sh.SourceConstraintComponent, Vocab.Sh.ResultSeverity, Vocab.Sh.ResultMessage, Term("detail"), Term("sourceConstraint"),
        Term("shapesGraph"), Term("suggestedShapesGraph"), Term("shapesGraphWellFormed"), Term("declare"), Term("prefix"), Term(
            "namespace"),
    };

    /// <summary>Whether the term is of the SHACL namespace.</summary>
    internal static bool IsShacl(Iri term) => term.Value.StartsWith(Vocab.Sh.Namespace, StringComparison.Ordinal);

    /// <summary>A term of the SHACL namespace that the shared vocabulary does not name.</summary>
    internal static Iri Term(string name) => Iri.Unchecked(Vocab.Sh.Namespace + name);
}
