namespace LblodHarvester.Conformance.Sparql;

/// <summary>The tests of the suites that evaluate nothing here, each with the reason.</summary>
internal static class NotApplicable
{
    /// <summary>Why a test is left out; null when it is not.</summary>
    internal static string? ReasonFor(SparqlTest test) => test switch
    {
        { HasEntailment: true } or { Suite: "sparql11/entailment" } => "entailment regimes are not offered",
        { Kind: "ServiceDescriptionTest" } => "no service description is offered",
        { Kind: "ProtocolTest" or "GraphStoreProtocolTest" } => "tests of the protocols go over HTTP, with those of the host",
        _ => null,
    };
}
