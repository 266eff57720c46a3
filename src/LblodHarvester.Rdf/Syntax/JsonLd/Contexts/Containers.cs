namespace LblodHarvester.Rdf;

/// <summary>A container mapping: a set of container keywords.</summary>
[Flags]
internal enum Containers
{
    None = 0,
    Graph = 1,
    Id = 2,
    Index = 4,
    Language = 8,
    List = 16,
    Set = 32,
    Type = 64,
}
