using System.CommandLine;
using LblodHarvester.Harvesting.Check;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Input;
using LblodHarvester.Reports;

namespace LblodHarvester.Commands;

/// <summary><c>lblod validate</c>: the vendor's check.</summary>
internal static class ValidateCommand
{
    public static Command Create(CommandEnvironment environment)
    {
        var pages = new Argument<string[]>("page")
        {
            Description = "Files, URLs, or folders: all HTML files in them.",
            HelpName = "file|url|folder",
            Arity = ArgumentArity.OneOrMore,
        };
        var type = Choice("--type", "What the pages should be: auto (as they say themselves), agenda, besluitenlijst, notulen or uittreksel.", "TYPE",
            "auto", "agenda", "besluitenlijst", "notulen", "uittreksel");
        var shapes = Files("--shapes", "RDF files with SHACL shapes of your own, which every page is checked against in addition.");
        var register = Files("--register", "RDF files with the register of bestuurseenheden and -organen; instead of Register:Files.");
        var baseIri = ExtractCommand.BaseOption();
        var format = Formats.Option("--format", CheckReports.Formats, [], "text", "How the report is written.");
        var language = Choice("--language", "The language of the sentences: English or Dutch; json and ttl hold both.", "en|nl", "en", "nl");
        var failOn = Choice("--fail-on", "What makes a page fall short: a violation, a warning, or never.", "violation|warning|never",
            "violation", "warning", "never");
        var command = new TeachingCommand("validate", "Checks pages as toezicht and the besluitendatabank would, and says "
            + "where each fault stands and how to mend it.")
        {
            Reads = ReadsAndWrites,
            Examples =
            [
                ("lblod validate besluitenlijst.html --register register.ttl", "checks one page whole"),
                ("lblod validate build/site --fail-on warning", "a step in a vendor's CI: any warning breaks the build"),
                ("lblod validate build/site --format sarif > lblod.sarif", "a report that code scanning shows beside the lines"),
            ],
            Statuses =
            [
                (ExitStatus.Ok, "every page passes"),
                (ExitStatus.FellShort, "a page falls short"),
                (ExitStatus.Unreadable, "a page, the register or the shapes are not there or cannot be read; the other pages are checked all the same"),
            ],
        };
        command.Add(pages);
        foreach (var option in new Option[] { type, shapes, register, baseIri, format, language, failOn })
            command.Add(option);
        command.Validators.Add(result =>
        {
            if (result.IsGiven(baseIri) && (result.GetValue(pages)!.Length > 1 || Directory.Exists(result.GetValue(pages)![0])))
                result.AddError("--base is the address of one page; give one page with it.");
        });
        return environment.Handle(command, async (invocation, cancellationToken) =>
        {
            // Beside the reading of the first page: together they are most of what the command takes for one.
            var prepared = Task.Run(PageCheck.Prepare, cancellationToken);
            var arguments = invocation.Arguments;
            var asked = arguments.GetRequiredValue(type);
            var options = new ReportOptions
            {
                Language = arguments.GetRequiredValue(language),
                FailOn = ParseFailOn(arguments.GetRequiredValue(failOn)),
                Asked = asked == "auto" ? null : Enum.Parse<PageType>(asked, ignoreCase: true),
            };
            var validator = PageValidators.Create(
                arguments.GetValue(register) is { Length: > 0 } given ? given : invocation.Settings.Register.Files,
                arguments.GetValue(shapes) ?? [],
                invocation.Terminal);
            var check = new TimedCheck(new PageCheck(validator, options.Asked), TimeProvider.System);
            using var report = CheckReports.On(invocation.Terminal, arguments.GetRequiredValue(format), options);
            using var work = new PagesCheck(invocation, check, report, options.FailOn, arguments.GetValue(baseIri));
            var status = await work.RunAsync(arguments.GetRequiredValue(pages), cancellationToken);
            await prepared;
            return status;
        });
    }

    private const string ReadsAndWrites =
        "Reads pages, and with --register and --shapes RDF files. Writes for each finding a line file:line:column severity message [code], the markup\n"
        + "that it is about, what was expected, and the sample that shows how it is done (samples/ in the repository); one cause is one finding. Then a\n"
        + "verdict per page: its type, its maturity level and what is missing for the next, and whether toezicht would have to be told of it. Keeps nothing.\n"
        + "Columns count UTF-16 code units, from 1. The machine formats hold the same: json (docs/schemas/validate-report.schema.json), sarif (2.1.0),\n"
        + "junit and ttl (a sh:ValidationReport). A page that cannot be read does not stop the others.\n"
        + "Without a register, level 2 and field 2 (the bestuursorgaan) are not checked, and the verdict says so.\n"
        + "A URL is fetched as the crawler would: robots.txt is obeyed.\n"
        + PageInput.LanguageHelp + "\n"
        + PageInput.EncodingHelp;

    private static Option<string> Choice(string name, string description, string helpName, params string[] choices)
    {
        var option = new Option<string>(name) { Description = description, HelpName = helpName, DefaultValueFactory = _ => choices[0] };
        option.AcceptOnlyFromAmong(choices);
        return option;
    }

    private static Option<string[]> Files(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "FILE",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    private static ProblemSeverity? ParseFailOn(string failOn) => failOn switch
    {
        "violation" => ProblemSeverity.Violation,
        "warning" => ProblemSeverity.Warning,
        _ => null,
    };
}
