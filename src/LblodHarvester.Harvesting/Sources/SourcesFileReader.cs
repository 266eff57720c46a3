using System.Buffers;
using System.Text.Json;
using LblodHarvester.Rdf;

namespace LblodHarvester.Harvesting.Sources;

/// <summary>Turns the JSON of a sources file into sources; what is wrong is added to the errors.</summary>
internal sealed class SourcesFileReader(SourcesFileFields fields, Func<string, DateOnly> defaultReportFrom, Func<string, string?> findCronFault)
{
    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");
    private readonly Dictionary<string, PlacedJson> _ids = new(StringComparer.Ordinal);

    /// <summary>The sources; of one with an error, null.</summary>
    internal IReadOnlyList<Source?> ReadFile(PlacedJson root)
    {
        var file = fields.Object(root, "sources");
        var sources = fields.Array(fields.Require(root, file, "sources", "an array of sources"), "sources");
        return [.. sources.Select(ReadSource)];
    }

    private Source? ReadSource(PlacedJson value)
    {
        var source = fields.Object(
            value,
            "id", "title", "startUrl", "bestuurseenheden", "schedule", "owner", "vendor", "comment", "reportFrom", "loket", "limits");
        var id = ReadId(fields.Require(value, source, "id", "a short name of lower-case letters, digits and hyphens"));
        var title = fields.Text(fields.Require(value, source, "title", "a title for people"), "a title for people");
        var startUrl = fields.Url(fields.Require(value, source, "startUrl", "the address of the overview page"));
        var bestuurseenheden = ReadBestuurseenheden(
            fields.Require(
                value, source, "bestuurseenheden", "an array of the IRIs of the bestuurseenheden that publish here, the owner first"));
        var schedule = ReadSchedule(source.GetValueOrDefault("schedule"));
        var owner = fields.Email(source.GetValueOrDefault("owner"));
        var vendor = fields.Text(source.GetValueOrDefault("vendor"), "the name of the notuleringssoftware");
        var comment = fields.Text(source.GetValueOrDefault("comment"), "a remark for people");
        var reportFrom = fields.Date(source.GetValueOrDefault("reportFrom"));
        var loket = source.TryGetValue("loket", out var loketValue) ? ReadLoket(loketValue) : null;
        var limits = source.TryGetValue("limits", out var limitsValue) ? ReadLimits(limitsValue) : new SourceLimits();
        return id is null || title is null || startUrl is null || bestuurseenheden.Count == 0 ? null : new Source
        {
            Id = id,
            Title = title,
            StartUrl = startUrl,
            Bestuurseenheden = bestuurseenheden,
            Schedule = schedule,
            Owner = owner,
            Vendor = vendor,
            Comment = comment,
            ReportFrom = reportFrom ?? defaultReportFrom(id),
            Loket = loket,
            Limits = limits,
        };
    }

    private string? ReadId(PlacedJson? value)
    {
        const string What = "a short name of lower-case letters, digits and hyphens";
        if (fields.Text(value, What) is not { } id)
            return null;
        if (id.AsSpan().ContainsAnyExcept(IdCharacters))
        {
            fields.Report(value!, $"is \"{id}\", and must be {What}.");
            return null;
        }

        if (_ids.TryAdd(id, value!))
            return id;
        fields.Report(value!, $"is \"{id}\", which is the id of the source on line {_ids[id].Line} already: give each source its own.");
        return null;
    }

    private List<Iri> ReadBestuurseenheden(PlacedJson? value)
    {
        const string What = "the IRIs of the bestuurseenheden that publish here, the owner first";
        var iris = new List<Iri>();
        foreach (var item in fields.Array(value, What))
        {
            if (fields.Iri(item) is not { } iri)
                continue;
            if (iris.Contains(iri))
                fields.Report(item, "is there twice: remove one of them.");
            else
                iris.Add(iri);
        }

        if (value is { Kind: JsonTokenType.StartArray, Items.Count: 0 })
            fields.Report(value, $"is empty: write {What}.");
        return iris;
    }

    private string? ReadSchedule(PlacedJson? value)
    {
        if (fields.Text(value, "a Quartz cron expression, such as \"0 0 4 * * ?\" for every day at 4 o'clock") is not { } schedule)
            return null;
        if (findCronFault(schedule) is { } fault)
        {
            fields.Report(
                value!,
                $"is \"{schedule}\", which is not a Quartz cron expression: {fault} "
                + "Write for instance \"0 0 4 * * ?\", every day at 4 o'clock.");
        }

        return schedule;
    }

    private LoketCredentials? ReadLoket(PlacedJson value)
    {
        var loket = fields.Object(value, "publisher", "key");
        var publisher = fields.Iri(fields.Require(value, loket, "publisher", "the vendor's IRI"));
        var key = fields.Text(fields.Require(value, loket, "key", "the vendor's secret key"), "the vendor's secret key");
        return publisher is null || key is null ? null : new LoketCredentials(publisher, key);
    }

    private SourceLimits ReadLimits(PlacedJson value)
    {
        var limits = fields.Object(value, "delayMs", "maxPages", "ignoreRobots");
        return new SourceLimits
        {
            Delay = fields.Number(limits.GetValueOrDefault("delayMs"), 0, 60_000) is { } delay ? TimeSpan.FromMilliseconds(delay) : null,
            MaxPages = fields.Number(limits.GetValueOrDefault("maxPages"), 1, int.MaxValue),
            IgnoreRobots = fields.Boolean(limits.GetValueOrDefault("ignoreRobots")) ?? false,
        };
    }
}
