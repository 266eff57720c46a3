namespace LblodHarvester.Harvesting.Archive;

/// <summary>Where the archive keeps a response.</summary>
/// <param name="File">The WARC file's name within the archive folder.</param>
/// <param name="Offset">The offset of the gzip member, in bytes.</param>
/// <param name="Digest">The payload digest as WARC writes it: <c>sha256:</c> and lower-case hexadecimal.</param>
public sealed record ArchiveReference(string File, long Offset, string Digest);
