using System.Text.Json;
using System.Text.Json.Serialization;

namespace LblodHarvester.EndToEnd.Processes;

/// <summary>A data folder of the test's own and the commands on it.</summary>
internal sealed class Harvest : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    internal const string Bestuurseenheid = "https://data.wolkendorp.example/id/bestuurseenheden/test";

    private static readonly JsonSerializerOptions WithoutNulls = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private readonly IReadOnlyDictionary<string, string> _settings;

    internal Harvest(IReadOnlyDictionary<string, string>? settings = null)
    {
        Folder = Directory.CreateTempSubdirectory("lblod-data-").FullName;
        _settings = new Dictionary<string, string>(settings ?? new Dictionary<string, string>())
        {
            ["LBLOD_Crawl__AllowedNetworks__0"] = "127.0.0.0/8",
            ["LBLOD_Crawl__MaxRetries"] = "1",
        };
    }

    internal string Folder { get; }

    /// <summary>Adds a source with no delay between requests.</summary>
    internal async Task AddSourceAsync(string id, Uri start, string? schedule = null)
    {
        var file = Path.Combine(Folder, "sources.json");
        var source = new
        {
            id,
            title = $"Test {id}",
            startUrl = start.AbsoluteUri,
            bestuurseenheden = new[] { Bestuurseenheid },
            schedule,
            limits = new { delayMs = 0 },
        };
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new { sources = new[] { source } }, WithoutNulls));
        await SucceedAsync("sources", "import", file);
    }

    internal LblodProcess Start(params string[] arguments) => Start(null, arguments);

    internal LblodProcess Start(Action<string>? onErrorLine, params string[] arguments) =>
        LblodProcess.Start([.. arguments, "--data", Folder], _settings, onErrorLine);

    /// <summary>Runs a command to its end.</summary>
    internal async Task<(int Status, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        await using var process = Start(arguments);
        var status = await process.WaitAsync(Limit);
        return (status, process.Output, process.Errors);
    }

    /// <summary>Runs a command that must end with status 0, and returns what it printed.</summary>
    internal async Task<string> SucceedAsync(params string[] arguments)
    {
        var (status, output, errors) = await RunAsync(arguments);
        Assert.That(status, Is.Zero, $"lblod {string.Join(' ', arguments)}\n{output}\n{errors}");
        return output;
    }

    /// <summary>Harvests a source; pages of it may fail.</summary>
    internal async Task HarvestAsync(string source)
    {
        var (status, output, errors) = await RunAsync("harvest", source);
        Assert.That(status, Is.AnyOf(0, 1), $"{output}\n{errors}");
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
