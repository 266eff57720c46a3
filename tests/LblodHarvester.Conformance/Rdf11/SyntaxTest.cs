using LblodHarvester.Rdf;

namespace LblodHarvester.Conformance.Rdf11;

/// <summary>One entry of a manifest of the W3C suites for the syntaxes of RDF 1.1.</summary>
/// <param name="Suite">The folder of the suite, such as <c>rdf-turtle</c>.</param>
/// <param name="Id">What the manifest calls the entry: the fragment of its IRI.</param>
/// <param name="Kind">Its type, without namespace, such as <c>TestTurtleEval</c>.</param>
/// <param name="ActionFile">The file that is read.</param>
/// <param name="ResultFile">The file that says the same in a simpler syntax; null for a test of syntax alone.</param>
/// <param name="Base">What relative IRIs in the files are resolved against.</param>
public sealed record SyntaxTest(string Suite, string Id, string Kind, string ActionFile, string? ResultFile, Iri Base)
{
    public bool IsNegative => Kind.EndsWith("NegativeSyntax", StringComparison.Ordinal);

    public override string ToString() => $"{Suite}/{Id}";
}
