using LblodHarvester.Rdf;

namespace LblodHarvester.Shacl;

/// <summary>The terms of SHACL-SPARQL (SHACL, sections 5 and 6).</summary>
internal static class SparqlTerms
{
    internal static readonly Iri Sparql = Term("sparql");
    internal static readonly Iri SparqlConstraintComponent = Term("SPARQLConstraintComponent");
    internal static readonly Iri Select = Term("select");
    internal static readonly Iri Ask = Term("ask");
    internal static readonly Iri Prefixes = Term("prefixes");
    internal static readonly Iri Declare = Term("declare");
    internal static readonly Iri Prefix = Term("prefix");
    internal static readonly Iri Namespace = Term("namespace");
    internal static readonly Iri Optional = Term("optional");
    internal static readonly Iri Validator = Term("validator");
    internal static readonly Iri NodeValidator = Term("nodeValidator");
    internal static readonly Iri PropertyValidator = Term("propertyValidator");

    /// <summary>The names that queries know without marks, beside parameters.</summary>
    internal const string This = "this";
    internal const string Value = "value";
    internal const string Path = "path";
    internal const string Message = "message";
    internal const string Failure = "failure";
    internal const string ShapesGraph = "shapesGraph";
    internal const string CurrentShape = "currentShape";
    internal const string PathParameter = "PATH";

    private static Iri Term(string name) => Iri.Unchecked(Vocab.Sh.Namespace + name);
}
