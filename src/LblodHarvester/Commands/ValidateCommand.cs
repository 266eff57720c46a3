using System.CommandLine;
using LblodHarvester.Composition;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Harvesting.Normalise;
using LblodHarvester.Harvesting.Validate;
using LblodHarvester.Input;
using LblodHarvester.Rdfa;
using LblodHarvester.Terminals;

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
        var type = new Option<string>("--type")
        {
            Description = "What the pages should be: auto (as they say themselves), agenda, besluitenlijst, notulen or uittreksel.",
            HelpName = "TYPE",
            DefaultValueFactory = _ => "auto",
        };
        type.AcceptOnlyFromAmong("auto", "agenda", "besluitenlijst", "notulen", "uittreksel");
        var register = new Option<string[]>("--register")
        {
            Description = "RDF files with the register of bestuurseenheden and -organen; instead of Register:Files.",
            HelpName = "FILE",
        };
        var baseIri = ExtractCommand.BaseOption();
        var format = Formats.Option("--format", ["text"], ["json", "sarif", "junit", "ttl"], "text", "How the report is written.");
        var failOn = new Option<string>("--fail-on")
        {
            Description = "What makes a page fall short: a violation, a warning, or never.",
            HelpName = "violation|warning|never",
            DefaultValueFactory = _ => "violation",
        };
        failOn.AcceptOnlyFromAmong("violation", "warning", "never");
        var command = new TeachingCommand("validate", "Checks pages as toezicht and the besluitendatabank would, and says "
            + "where each fault stands.")
        {
            Reads = "Reads pages, and with --register RDF files. Writes a line per problem, file:line:column severity code message,\n"
                + "and a verdict per page: page type, maturity level, toezicht's five fields. Keeps nothing.\n"
                + "Without a register, level 2 and field 2 (the bestuursorgaan) are not checked, and the verdict says so.\n"
                + PageInput.LanguageHelp + "\n"
                + PageInput.EncodingHelp,
            Examples =
            [
                ("lblod validate besluitenlijst.html --register register.ttl", "checks one page whole"),
                ("lblod validate build/site --fail-on warning", "a step in a vendor's CI: any warning breaks the build"),
            ],
            Statuses =
            [
                (ExitStatus.Ok, "every page passes"),
                (ExitStatus.FellShort, "a page falls short"),
                (ExitStatus.Unreadable, "a page or the register is not there, or cannot be read"),
            ],
        };
        command.Add(pages);
        foreach (var option in new Option[] { type, register, baseIri, format, failOn })
            command.Add(option);
        command.Validators.Add(result =>
        {
            if (result.IsGiven(baseIri) && (result.GetValue(pages)!.Length > 1 || Directory.Exists(result.GetValue(pages)![0])))
                result.AddError("--base is the address of one page; give one page with it.");
        });
        return environment.Handle(command, async (invocation, cancellationToken) =>
        {
            var files = invocation.Arguments.GetValue(register) is { Length: > 0 } given ? given : invocation.Settings.Register.Files;
            var check = new Check(
                invocation,
                new PageValidator(CompositionRoot.ReadRegister(files)),
                ParseType(invocation.Arguments.GetRequiredValue(type)),
                invocation.Arguments.GetValue(baseIri),
                ParseFailOn(invocation.Arguments.GetRequiredValue(failOn)));
            var status = ExitStatus.Ok;
            foreach (var page in invocation.Arguments.GetRequiredValue(pages))
                status = Math.Max(status, await check.RunAsync(page, cancellationToken));
            return status;
        });
    }

    private static PageType? ParseType(string type) => type == "auto" ? null : Enum.Parse<PageType>(type, ignoreCase: true);

    private static ProblemSeverity? ParseFailOn(string failOn) => failOn switch
    {
        "violation" => ProblemSeverity.Violation,
        "warning" => ProblemSeverity.Warning,
        _ => null,
    };

    private sealed record Check(Invocation Invocation, PageValidator Validator, PageType? Type, Uri? Base, ProblemSeverity? FailOn)
    {
        public async Task<int> RunAsync(string argument, CancellationToken cancellationToken)
        {
            var status = ExitStatus.Ok;
            try
            {
                foreach (var name in PageInput.Expand(argument))
                    status = Math.Max(status, await RunOneAsync(name, cancellationToken));
            }
            catch (UnreadableInputException fault)
            {
                Invocation.Terminal.Error.WriteLine($"lblod: {fault.Message}");
                return ExitStatus.Unreadable;
            }

            return status;
        }

        private async Task<int> RunOneAsync(string name, CancellationToken cancellationToken)
        {
            try
            {
                var input = await PageInput.ReadAsync(
                    name, Base, Invocation.Terminal,
                    () => CompositionRoot.CreateFetcher(Invocation.Settings, Invocation.Loggers),
                    Invocation.Settings.Crawl.MaxPageBytes, cancellationToken);
                var extracted = PageExtractor.Extract(input.Page);
                var validated = Validator.Validate(Normaliser.Normalise(extracted with { Type = Type ?? extracted.Type }));
                var verdict = new Verdict(input.Name, extracted.Type, validated, Validator.Register.IsEmpty);
                verdict.Write(Invocation.Terminal);
                return verdict.FallsShort(FailOn) ? ExitStatus.FellShort : ExitStatus.Ok;
            }
            catch (Exception fault) when (fault is RdfaException or UnreadableInputException)
            {
                var place = fault is RdfaException { Place: { } known } ? $":{known}" : "";
                var text = fault is RdfaException ? $"{name}{place}: cannot be read: {fault.Message}" : fault.Message;
                Invocation.Terminal.Error.WriteLine($"lblod: {text}");
                return ExitStatus.Unreadable;
            }
        }
    }
}
