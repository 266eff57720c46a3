using LblodHarvester.Rdf;

namespace LblodHarvester.Conformance.Sparql;

/// <summary>One entry of a manifest of the W3C suites for SPARQL.</summary>
/// <param name="Suite">The folder of the suite, such as <c>sparql11/bind</c>.</param>
/// <param name="Id">What the manifest calls the entry: the fragment of its IRI.</param>
/// <param name="Kind">Its type, without namespace, such as <c>QueryEvaluationTest</c>.</param>
/// <param name="Request">The query or update; null for a test of a protocol.</param>
/// <param name="Data">What there is before.</param>
/// <param name="Result">The file with the expected answer; null where there is none.</param>
/// <param name="DataAfter">What there is after an update.</param>
/// <param name="IsLax">Whether <c>REDUCED</c> may leave solutions out.</param>
/// <param name="HasEntailment">Whether the answer follows by an entailment regime.</param>
/// <param name="ServiceData">The endpoints that the test supposes, and what each holds.</param>
public sealed record SparqlTest(
    string Suite,
    string Id,
    string Kind,
    TestFile? Request,
    TestDataset Data,
    TestFile? Result,
    TestDataset DataAfter,
    bool IsLax,
    bool HasEntailment,
    IReadOnlyList<(Iri Endpoint, TestFile Data)> ServiceData)
{
    public bool IsSyntax => Kind.Contains("SyntaxTest", StringComparison.Ordinal);

    public bool IsNegative => Kind.StartsWith("Negative", StringComparison.Ordinal);

    public bool IsUpdate => Kind.Contains("Update", StringComparison.Ordinal);

    public override string ToString() => $"{Suite}/{Id}";
}
