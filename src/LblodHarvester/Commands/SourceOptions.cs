using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using LblodHarvester.Harvesting.Sources;
using LblodHarvester.Infrastructure.Scheduling;
using LblodHarvester.Input;
using LblodHarvester.Rdf;

namespace LblodHarvester.Commands;

/// <summary>The options of <c>lblod sources add</c>, and the source that they describe.</summary>
internal sealed partial class SourceOptions
{
    private readonly Argument<string> _id = new("id") { Description = "A short name: lower-case letters, digits and hyphens." };
    private readonly Option<string> _title = new("--title") { Description = "A title for people.", Required = true };

    private readonly Option<Uri?> _url = new("--url")
    {
        Description = "The overview page where a crawl starts.",
        HelpName = "URL",
        Required = true,
        CustomParser = result => Arguments.Url(result, "--url"),
    };

    private readonly Option<Iri[]> _units = new("--bestuurseenheid")
    {
        Description = "A bestuurseenheid that publishes here, the owner first; may be repeated.",
        HelpName = "IRI",
        Required = true,
        CustomParser = result => Arguments.Iris(result, "--bestuurseenheid"),
    };

    private readonly Option<string?> _schedule = new("--schedule")
    {
        Description = "When to harvest, as a Quartz cron expression in Europe/Brussels; without it never by itself.",
        HelpName = "CRON",
    };

    private readonly Option<string?> _owner = new("--owner") { Description = "The e-mail address of whoever can mend the site." };
    private readonly Option<string?> _vendor = new("--vendor") { Description = "The notuleringssoftware." };
    private readonly Option<string?> _comment = new("--comment") { Description = "A remark for people." };

    private readonly Option<DateOnly?> _reportFrom = new("--report-from")
    {
        Description = "Sessions from this day on are reported; today without it.",
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
            result.AddError($"--report-from is {result.Tokens[0].Value}; write it as 2026-01-31.");
            return null;
        },
    };

    private readonly Option<int?> _maxPages = new("--max-pages")
    {
        Description = "The most pages one run fetches.",
        HelpName = "N",
        CustomParser = result => Arguments.Count(result, "--max-pages"),
    };

    private readonly Option<Iri?> _publisher = new("--loket-publisher")
    {
        Description = "The vendor's IRI at the Loket; with --loket-key-file.",
        HelpName = "IRI",
        CustomParser = result => Arguments.Iri(result, "--loket-publisher"),
    };

    private readonly Option<string?> _keyFile = new("--loket-key-file")
    {
        Description = "A file with the vendor's key, or -.",
        HelpName = "FILE|-",
    };

    public void AddTo(Command command)
    {
        command.Add(_id);
        Option[] options = [_title, _url, _units, _schedule, _owner, _vendor, _comment, _reportFrom, _maxPages, _publisher, _keyFile];
        foreach (var option in options)
            command.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_id) is { } id && !IdSyntax().IsMatch(id))
                result.AddError($"The id is {id}; it must be lower-case letters, digits and hyphens.");
            if (result.GetValue(_schedule) is { } cron && CronCheck.Explain(cron) is { } fault)
                result.AddError($"--schedule: {fault}");
            if (result.IsGiven(_publisher) != result.IsGiven(_keyFile))
                result.AddError("--loket-publisher and --loket-key-file go together.");
        });
    }

    public async Task<Source> ReadAsync(Invocation invocation, TimeProvider time, CancellationToken cancellationToken)
    {
        var given = invocation.Arguments;
        return new Source
        {
            Id = given.GetRequiredValue(_id),
            Title = given.GetRequiredValue(_title),
            StartUrl = given.GetRequiredValue(_url)!,
            Bestuurseenheden = given.GetRequiredValue(_units),
            Schedule = given.GetValue(_schedule),
            Owner = given.GetValue(_owner),
            Vendor = given.GetValue(_vendor),
            Comment = given.GetValue(_comment),
            ReportFrom = given.GetValue(_reportFrom) ?? DateOnly.FromDateTime(CronCheck.InBrussels(time.GetUtcNow()).DateTime),
            Loket = given.GetValue(_publisher) is { } publisher
                ? new LoketCredentials(publisher, await ReadKeyAsync(given.GetRequiredValue(_keyFile)!, invocation, cancellationToken))
                : null,
            Limits = new SourceLimits { MaxPages = given.GetValue(_maxPages) },
        };
    }

    private static async Task<string> ReadKeyAsync(string file, Invocation invocation, CancellationToken cancellationToken)
    {
        using var reader = file == "-" ? new StreamReader(invocation.Terminal.In()) : OpenKey(file);
        var key = (await reader.ReadToEndAsync(cancellationToken)).Trim();
        return key.Length > 0 ? key : throw new UnreadableInputException($"{file}: there is no key in it.");
    }

    private static StreamReader OpenKey(string file)
    {
        try
        {
            return new StreamReader(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableInputException($"--loket-key-file: {e.Message}", e);
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex IdSyntax();
}
