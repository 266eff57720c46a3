using LblodHarvester.Rdf;

namespace LblodHarvester.Conformance.Shacl;

/// <summary>One entry of the W3C Data Shapes test suite.</summary>
/// <param name="Name">The path of its file in the suite, and after a number sign its name when that differs.</param>
/// <param name="DataFile">The file with the data graph.</param>
/// <param name="ShapesFile">The file with the shapes graph.</param>
/// <param name="Report">The report that is expected, as triples; null where a failure is.</param>
public sealed record ShaclTest(string Name, string DataFile, string ShapesFile, Graph? Report)
{
    public override string ToString() => Name;
}
