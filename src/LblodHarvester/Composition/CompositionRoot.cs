using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Rdf;

namespace LblodHarvester.Composition;

/// <summary>Where every class that does work is put together: the only place that knows which adapter stands behind which port.</summary>
internal static class CompositionRoot
{
    /// <summary>Takes possession of the data folder and puts the flow together on it.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="command">What this process does, for whoever is refused the folder: <c>lblod serve</c>.</param>
    /// <param name="address">Where this process listens, or null.</param>
    /// <param name="loggers">Where it logs.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static Task<Workspace> OpenAsync(
        Settings settings, string command, string? address, ILoggerFactory loggers, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{settings} {command} {address} {loggers} {cancellationToken}");

    /// <summary>A fetcher that is not part of a run.</summary>
    public static IPageFetcher CreateFetcher(Settings settings, ILoggerFactory loggers) =>
        throw new NotSupportedException($"{settings} {loggers}");

    /// <summary>Step 4 on one page.</summary>
    /// <exception cref="Rdfa.RdfaException">The page cannot be read.</exception>
    public static ExtractedPage Extract(FetchedPage page) => throw new NotSupportedException($"{page}");

    /// <summary>Steps 5 and 6 on one page.</summary>
    public static ValidatedPage Validate(ExtractedPage page, Register register) =>
        throw new NotSupportedException($"{page} {register}");

    /// <summary>Reads a register from RDF files; none gives <see cref="Register.None"/>.</summary>
    public static Register ReadRegister(IEnumerable<string> files) =>
        files.Any() ? throw new NotSupportedException() : Register.None;

    /// <summary>Reads a sources file.</summary>
    public static IReadOnlyList<Source> ReadSources(string file) => throw new NotSupportedException(file);

    /// <summary>Writes triples as Turtle.</summary>
    public static void WriteTurtle(TextWriter output, IReadOnlyList<Triple> triples) =>
        throw new NotSupportedException($"{output} {triples}");

    /// <summary>Starts the Loket stub.</summary>
    /// <param name="port">The port on loopback.</param>
    /// <param name="stateFile">Where it keeps what it accepted.</param>
    /// <param name="loggers">Where it logs.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static Task<IAsyncDisposable> StartLoketStubAsync(
        int port, string stateFile, ILoggerFactory loggers, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{port} {stateFile} {loggers} {cancellationToken}");

    /// <summary>Whether another process owns the data folder.</summary>
    public static bool IsFolderInUse(Exception failed) => failed is NotSupportedException { Message: "in use" };

    /// <summary>Whether an input file does not follow its syntax.</summary>
    public static bool IsUnreadable(Exception failed) => failed is Rdfa.RdfaException;
}
