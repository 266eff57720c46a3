namespace LblodHarvester.Rdf;

/// <summary>Whether a text may name graphs, or is to say one graph only.</summary>
internal enum GraphNames
{
    Allowed,
    Refused,
}
