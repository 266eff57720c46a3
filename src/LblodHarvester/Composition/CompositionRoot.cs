using LblodHarvester.Harvesting.Archive;
using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Harvesting.Runs;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Infrastructure.Http;
using LblodHarvester.Infrastructure.Loket;
using LblodHarvester.Infrastructure.State;
using LblodHarvester.Infrastructure.Stores;
using LblodHarvester.Infrastructure.Warc;
using LblodHarvester.Input;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;
using LblodHarvester.Web;
using Microsoft.AspNetCore.DataProtection;

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
    /// <exception cref="SettingsException">The data folder is a file.</exception>
    /// <exception cref="DataFolderInUseException">Another process owns the folder.</exception>
    public static async Task<Workspace> OpenAsync(
        Settings settings, string command, string? address, ILoggerFactory loggers, CancellationToken cancellationToken)
    {
        if (File.Exists(settings.DataFolder))
            throw new SettingsException($"--data is {settings.DataFolder}, which is a file; it must be a folder, or the name "
                + "of one to be made.");
        PoolThreads.ProvideFor(settings);
        var folder = DataFolder.Open(settings.DataFolder, command, address);
        try
        {
            var services = new ServiceCollection()
                .AddSingleton(loggers)
                .AddSingleton(typeof(ILogger<>), typeof(Logger<>))
                .AddSingleton(TimeProvider.System)
                .AddSingleton(settings.Crawl)
                .AddSingleton(settings.Publish)
                .AddSingleton(settings.Notify)
                .AddSingleton(settings.Store)
                .AddSingleton(settings.Validate)
                .AddSingleton(settings.Sparql)
                .AddSingleton(ReadRegister(settings.Register.Files));
            services.AddDataProtection().SetApplicationName("lblod").PersistKeysToFileSystem(CreateKeysFolder(folder.KeysPath));
            AddState(services, await SqliteDatabase.OpenAsync(folder.DatabasePath, cancellationToken));
            await AddStoreAsync(services, settings, cancellationToken);
            PageValidator.PrepareAll();
            AddFlow(services, folder.ArchivePath);
            return new Workspace(services.BuildServiceProvider(), folder);
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>A fetcher that is not part of a run.</summary>
    public static IPageFetcher CreateFetcher(CrawlOptions options, ILoggerFactory loggers) =>
        new PageFetcher(options, TimeProvider.System, loggers.CreateLogger<PageFetcher>());

    /// <summary>A store that is asked over the SPARQL protocol: its query endpoint, and what <c>lblod serve</c> has beside it.</summary>
    public static RemoteSparqlStore CreateRemoteStore(Uri endpoint, SparqlOptions options) =>
        new(new SparqlGraphStore(
            new StoreOptions
            {
                Kind = StoreKind.Sparql,
                QueryUrl = endpoint,
                UpdateUrl = endpoint,
                GraphStoreUrl = new Uri(endpoint, GraphStoreEndpoint.Path),
                User = options.Key is null ? null : "lblod",
                Password = options.Key,
                Timeout = options.Timeout,
            },
            TimeProvider.System));

    /// <summary>What asks the endpoints of <c>SERVICE</c> that the settings allow.</summary>
    public static ServiceClient CreateServices(SparqlOptions options) =>
        new(options.Services.Select(address => new Uri(address)), options.Timeout, TimeProvider.System);

    /// <summary>The crawler's manners, within what a request of a web client may take: one try, and no larger page.</summary>
    public static CrawlOptions WithinRequest(CrawlOptions crawl, ValidateOptions validate) => crawl with
    {
        MaxRetries = 0,
        MaxPageBytes = Math.Min(crawl.MaxPageBytes, validate.MaxBytes),
        Timeout = crawl.Timeout < validate.Timeout ? crawl.Timeout : validate.Timeout,
    };

    /// <summary>Reads a register from RDF files; none gives <see cref="Register.None"/>.</summary>
    /// <exception cref="RdfSyntaxException">A file does not follow its syntax.</exception>
    /// <exception cref="UnreadableInputException">A file is not there, or its name does not say its syntax.</exception>
    public static Register ReadRegister(IEnumerable<string> files)
    {
        var graph = new Graph();
        foreach (var file in files)
        {
            try
            {
                graph.Merge(RdfReader.ReadGraphFile(file));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
            {
                throw new UnreadableInputException($"The register {file} cannot be read: {e.Message}", e);
            }
        }

        return graph.Count == 0 ? Register.None : new Register(graph);
    }

    /// <summary>The folder of the keys, which nobody else may read: they are not encrypted themselves.</summary>
    private static DirectoryInfo CreateKeysFolder(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path)
        : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    private static void AddState(IServiceCollection services, SqliteDatabase database) => services
        .AddSingleton(database)
        .AddSingleton<ISourceStore, SqliteSourceStore>()
        .AddSingleton<IRunStore, SqliteRunStore>()
        .AddSingleton<IOutbox, SqliteOutbox>()
        .AddSingleton<IArchiveIndex, SqliteArchiveIndex>();

    private static async Task AddStoreAsync(IServiceCollection services, Settings settings, CancellationToken cancellationToken)
    {
        services
            .AddSingleton<IServiceClient>(_ => CreateServices(settings.Sparql))
            .AddSingleton(provider => new StoreAccess(
                provider.GetRequiredService<ISparqlStore>(),
                provider.GetRequiredService<IServiceClient>(),
                settings.Sparql,
                settings.Publish.Base,
                provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<SparqlEndpoint>()
            .AddSingleton<GraphStoreEndpoint>();
        if (settings.Store.Kind == StoreKind.Sparql)
        {
            services
                .AddSingleton<SparqlGraphStore>()
                .AddSingleton<IGraphStore>(provider => provider.GetRequiredService<SparqlGraphStore>())
                .AddSingleton<ISparqlStore, RemoteSparqlStore>();
            return;
        }

        var database = (SqliteDatabase)services.Last(service => service.ServiceType == typeof(SqliteDatabase)).ImplementationInstance!;
        var names = new GraphNames(settings.Publish);
        var options = EmbeddedSparqlStore.OptionsFor(names) with { TextIndex = await SqliteTextIndex.OpenAsync(database, cancellationToken) };
        var store = await EmbeddedStore.OpenAsync(new SqliteGraphLog(database), options, cancellationToken);
        services
            .AddSingleton(store)
            .AddSingleton<IGraphStore>(new EmbeddedGraphStore(store))
            .AddSingleton<ISparqlStore>(new EmbeddedSparqlStore(store, names));
    }

    private static void AddFlow(IServiceCollection services, string archivePath) => services
        .AddSingleton<IPageFetcher, PageFetcher>()
        .AddSingleton<IPageArchive>(provider =>
            new WarcArchive(archivePath, provider.GetRequiredService<IArchiveIndex>(), provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<PageValidator>()
        .AddSingleton(provider => new ValidateEndpoint(
            provider.GetRequiredService<ValidateOptions>(),
            provider.GetRequiredService<PageValidator>(),
            CreateFetcher(
                WithinRequest(provider.GetRequiredService<CrawlOptions>(), provider.GetRequiredService<ValidateOptions>()),
                provider.GetRequiredService<ILoggerFactory>()),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<ValidateEndpoint>>()))
        .AddSingleton(provider => new Reporter(
            provider.GetRequiredService<Register>(),
            provider.GetRequiredService<TimeProvider>(),
            logger: provider.GetRequiredService<ILogger<Reporter>>()))
        .AddSingleton<ILoket>(provider => new LoketClient(
            provider.GetRequiredService<NotifyOptions>(), provider.GetRequiredService<ILogger<LoketClient>>()))
        .AddSingleton<OutboxSender>()
        .AddSingleton<Harvester>();
}
