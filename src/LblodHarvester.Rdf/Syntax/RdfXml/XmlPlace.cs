namespace LblodHarvester.Rdf;

/// <summary>A line and a column, both from 1.</summary>
internal readonly record struct XmlPlace(int Line, int Column);
