using LblodHarvester.Rdf;

namespace LblodHarvester.Bench.Validation;

/// <summary>The shapes that the benchmarks validate with: the application profile as it is published.</summary>
internal static class Profile
{
    /// <summary>Its file.</summary>
    internal static string File { get; } = Path.Combine(BenchFolders.Shared, "oslo", "shapes", "harvester_application-profile.ttl");

    /// <summary>Reads it.</summary>
    /// <exception cref="BenchException">The shared data is not there.</exception>
    internal static Graph Read() => System.IO.File.Exists(File)
        ? RdfReader.ReadGraphFile(File)
        : throw new BenchException($"There is no {File}. Set LBLOD_SHARED to a folder with the profile's shapes in oslo/shapes.");
}
