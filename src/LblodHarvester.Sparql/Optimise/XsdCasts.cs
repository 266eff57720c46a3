using LblodHarvester.Rdf;

namespace LblodHarvester.Sparql.Optimise;

/// <summary>The functions that are named by an XSD type: the casts of section 17.5 and those beside them.</summary>
internal static class XsdCasts
{
    internal static bool Contains(Iri function) => function.Value.StartsWith(Vocab.Xsd.Namespace, StringComparison.Ordinal);
}
