namespace LblodHarvester.Tests.Web;

/// <summary>A test of the W3C suites for the SPARQL 1.1 Protocol and the Graph Store HTTP Protocol.</summary>
/// <param name="Name">Its name in the manifest.</param>
/// <param name="Requires">The features that it is about, by their local names.</param>
/// <param name="Graphs">What the store holds at the start: names and N-Triples files.</param>
/// <param name="Exchanges">What is asked, in order.</param>
internal sealed record ProtocolTest(
    string Name, IReadOnlyList<string> Requires, IReadOnlyList<(string Name, string File)> Graphs, IReadOnlyList<ProtocolExchange> Exchanges);
