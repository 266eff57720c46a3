using LblodHarvester.Harvesting.Crawl;
using LblodHarvester.Harvesting.Notify;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Infrastructure.Scheduling;
using LblodHarvester.Infrastructure.Stores;
using LblodHarvester.Rdf;

namespace LblodHarvester.Composition;

/// <summary>Reads the settings; a name that does not exist, or a value that cannot be, is an error and not a default.</summary>
internal static class SettingsReader
{
    private static readonly string[] Sections = ["Crawl", "Publish", "Notify", "Store", "Register", "Scheduling", "Validate", "Sparql"];

    /// <summary>The settings of this installation.</summary>
    /// <param name="configFile">A file that overrides the shipped appsettings.json, or null.</param>
    /// <param name="dataFolder">The data folder.</param>
    /// <exception cref="SettingsException">A setting is wrong; the message names it.</exception>
    public static Settings Read(string? configFile, string dataFolder)
    {
        var shipped = Path.Combine(AppContext.BaseDirectory, "appsettings.json");
        var files = Load(new ConfigurationBuilder().AddJsonFile(shipped, optional: true), shipped);
        if (configFile is not null)
        {
            if (!File.Exists(configFile))
                throw new SettingsException($"The configuration file {configFile} is not there.");
            var own = Load(new ConfigurationBuilder().AddJsonFile(Path.GetFullPath(configFile)), configFile);
            CheckSections(own, configFile);
            files = new ConfigurationBuilder().AddConfiguration(files).AddConfiguration(own).Build();
        }

        return Bind(new ConfigurationBuilder().AddConfiguration(files).AddEnvironmentVariables("LBLOD_").Build(), dataFolder);
    }

    /// <summary>The settings that a configuration holds, checked.</summary>
    /// <exception cref="SettingsException">A setting is wrong; the message names it.</exception>
    internal static Settings Bind(IConfiguration configuration, string dataFolder)
    {
        var publish = Section<PublishSection>(configuration, "Publish");
        var settings = new Settings
        {
            DataFolder = dataFolder,
            Crawl = Section<CrawlOptions>(configuration, "Crawl"),
            Publish = publish.Base is null ? new PublishOptions() : new PublishOptions { Base = BaseIri(publish.Base) },
            Notify = Section<NotifyOptions>(configuration, "Notify"),
            Store = Section<StoreOptions>(configuration, "Store"),
            Register = Section<RegisterOptions>(configuration, "Register"),
            Scheduling = Section<SchedulingOptions>(configuration, "Scheduling"),
            Validate = Section<ValidateOptions>(configuration, "Validate"),
            Sparql = Section<SparqlOptions>(configuration, "Sparql"),
        };
        if (SettingsCheck.FindFaults(settings).ToList() is { Count: > 0 } faults)
            throw new SettingsException(string.Join(Environment.NewLine, faults));
        return settings;
    }

    private static IConfigurationRoot Load(IConfigurationBuilder builder, string file)
    {
        try
        {
            return builder.Build();
        }
        catch (InvalidDataException fault)
        {
            throw new SettingsException($"{file} cannot be read: {fault.GetBaseException().Message}", fault);
        }
    }

    private static void CheckSections(IConfiguration configuration, string file)
    {
        var strangers = configuration.GetChildren().Where(child => !Sections.Contains(child.Key, StringComparer.OrdinalIgnoreCase));
        if (strangers.FirstOrDefault() is { } unknown)
            throw new SettingsException($"{file}: there is no section {unknown.Key}; there are {string.Join(", ", Sections)}.");
    }

    private static T Section<T>(IConfiguration configuration, string name)
        where T : new()
    {
        var known = typeof(T).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal).ToList();
        var section = configuration.GetSection(name);
        if (section.GetChildren().FirstOrDefault(child => !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)) is { } unknown)
            throw new SettingsException($"There is no setting {name}:{unknown.Key}; {name} has {string.Join(", ", known)}.");
        try
        {
            return section.Get<T>() ?? new T();
        }
        catch (InvalidOperationException fault)
        {
            throw new SettingsException($"{name}: {fault.Message}", fault);
        }
    }

    private static Iri BaseIri(string value)
    {
        try
        {
            return new Iri(value);
        }
        catch (FormatException fault)
        {
            throw new SettingsException($"Publish:Base: {fault.Message}", fault);
        }
    }

    private sealed record PublishSection
    {
        public string? Base { get; init; }
    }
}
