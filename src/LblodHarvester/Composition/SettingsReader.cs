using System.Text.Json;

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
        var files = new ConfigurationBuilder();
        var shipped = Path.Combine(AppContext.BaseDirectory, "appsettings.json");
        if (File.Exists(shipped))
            files.AddConfiguration(Load(shipped));
        if (configFile is not null)
        {
            if (!File.Exists(configFile))
                throw new SettingsException($"The configuration file {configFile} is not there.");
            var own = Load(configFile);
            CheckSections(own, configFile);
            files.AddConfiguration(own);
        }

        return Bind(files.AddEnvironmentVariables("LBLOD_").Build(), dataFolder);
    }

    /// <summary>The settings that a configuration holds, checked.</summary>
    /// <exception cref="SettingsException">A setting is wrong; the message names it.</exception>
    internal static Settings Bind(IConfiguration configuration, string dataFolder)
    {
        var settings = new Settings
        {
            DataFolder = dataFolder,
            Crawl = Section(configuration, "Crawl", SettingsSections.Crawl),
            Publish = Section(configuration, "Publish", SettingsSections.Publish),
            Notify = Section(configuration, "Notify", SettingsSections.Notify),
            Store = Section(configuration, "Store", SettingsSections.Store),
            Register = Section(configuration, "Register", SettingsSections.Register),
            Scheduling = Section(configuration, "Scheduling", SettingsSections.Scheduling),
            Validate = Section(configuration, "Validate", SettingsSections.Validate),
            Sparql = Section(configuration, "Sparql", SettingsSections.Sparql),
        };
        if (SettingsCheck.FindFaults(settings).ToList() is { Count: > 0 } faults)
            throw new SettingsException(string.Join(Environment.NewLine, faults));
        return settings;
    }

    private static IConfigurationRoot Load(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return new ConfigurationBuilder().AddJsonStream(stream).Build();
        }
        catch (Exception fault) when (fault is JsonException or FormatException)
        {
            throw new SettingsException($"{file} cannot be read: {fault.Message}", fault);
        }
    }

    private static void CheckSections(IConfiguration configuration, string file)
    {
        var strangers = configuration.GetChildren().Where(child => !Sections.Contains(child.Key, StringComparer.OrdinalIgnoreCase));
        if (strangers.FirstOrDefault() is { } unknown)
            throw new SettingsException($"{file}: there is no section {unknown.Key}; there are {string.Join(", ", Sections)}.");
    }

    private static T Section<T>(IConfiguration configuration, string name, Func<SettingsSection, T> read)
    {
        var section = new SettingsSection(configuration, name);
        var options = read(section);
        section.RefuseOthers();
        return options;
    }
}
