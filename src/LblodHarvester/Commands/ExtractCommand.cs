using System.CommandLine;
using LblodHarvester.Composition;
using LblodHarvester.Harvesting.Extract;
using LblodHarvester.Input;
using LblodHarvester.Rdf;
using LblodHarvester.Rdfa;
using LblodHarvester.Terminals;

namespace LblodHarvester.Commands;

/// <summary><c>lblod extract</c>: RDFa to RDF on standard output.</summary>
internal static class ExtractCommand
{
    private static readonly Dictionary<string, HostLanguage> HostLanguages = new[]
    {
        HostLanguage.Html5, HostLanguage.Html4, HostLanguage.Xhtml1, HostLanguage.Xhtml5, HostLanguage.Xml, HostLanguage.Svg,
    }.ToDictionary(static language => language.Name);

    public static Command Create(CommandEnvironment environment)
    {
        var page = new Argument<string>("page") { Description = "A file, a URL, or - for standard input.", HelpName = "file|url|-" };
        var baseIri = BaseOption();
        var format = Formats.Option("--format", [.. RdfFormat.Names], [], "nt", "The syntax of the triples.");
        var positions = new Option<bool>("--positions")
        {
            Description = "Tab-separated lines: line, column and attribute that made the triple, and the triple in N-Triples.",
        };
        var findings = new Option<bool>("--findings") { Description = "Also tell on standard error what looks wrong, with its place." };
        var language = new Option<string?>("--host-language")
        {
            Description = "The language to read the page in, whatever it says of itself. XHTML, XML and SVG must then be well-formed.",
            HelpName = string.Join('|', HostLanguages.Keys),
        };
        language.AcceptOnlyFromAmong([.. HostLanguages.Keys]);
        var command = new TeachingCommand("extract", "Prints the linked data (RDFa 1.1) of a page, without any repair.")
        {
            Reads = "Reads one page; a URL is fetched by the crawler's rules. Writes the distinct triples, in page order, to "
                + "standard output.\n"
                + "Without --base a file's base is https://example.invalid/ and its name.\n"
                + PageInput.LanguageHelp + "\n"
                + PageInput.EncodingHelp,
            Examples =
            [
                ("lblod extract notulen.html --base https://gemeente.example/notulen.html", "prints N-Triples"),
                ("lblod extract notulen.html --positions | grep date_publication", "shows where on the page a property is written"),
            ],
            Statuses =
            [
                (ExitStatus.Ok, "the page was read"),
                (ExitStatus.FellShort, "what it says cannot be written in that syntax: RDF/XML has no form for every property"),
                (ExitStatus.Unreadable, "it is not there, or cannot be read"),
            ],
        };
        command.Add(page);
        command.Add(baseIri);
        command.Add(format);
        command.Add(positions);
        command.Add(findings);
        command.Add(language);
        command.Validators.Add(result =>
        {
            if (result.GetValue(positions) && result.IsGiven(format))
                result.AddError("--positions has a form of its own; leave out --format.");
        });
        return environment.Handle(command, async (invocation, cancellationToken) =>
        {
            var arguments = invocation.Arguments;
            var input = await PageInput.ReadAsync(
                arguments.GetRequiredValue(page), arguments.GetValue(baseIri), invocation.Terminal,
                () => CompositionRoot.CreateFetcher(invocation.Settings.Crawl, invocation.Loggers),
                invocation.Settings.Crawl.MaxPageBytes, cancellationToken);
            var document = Extract(input, arguments.GetValue(language));
            foreach (var finding in document.Findings)
            {
                if (arguments.GetValue(findings) || finding.Kind == RdfaFindingKind.NotWellFormed)
                    invocation.Terminal.Error.WriteLine(ProblemLines.Format(input.Name, finding));
            }

            if (arguments.GetValue(positions))
                WritePositions(invocation.Terminal.Out, document);
            else
                Write(invocation.Terminal.Out, document, arguments.GetRequiredValue(format));
            return ExitStatus.Ok;
        });
    }

    /// <summary>The option --base of the commands that read pages.</summary>
    internal static Option<Uri?> BaseOption() => new("--base")
    {
        Description = "The address of the page, against which relative IRIs are resolved.",
        HelpName = "IRI",
        CustomParser = result =>
        {
            if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var uri) && uri.Scheme is not "file")
                return uri;
            result.AddError($"--base is {result.Tokens[0].Value}; it must be an absolute IRI.");
            return null;
        },
    };

    private static RdfaDocument Extract(PageInput input, string? language)
    {
        try
        {
            return PageExtractor.Extract(input.Page, language is null ? null : HostLanguages[language]).Rdfa;
        }
        catch (RdfaException fault)
        {
            throw new UnreadableInputException($"{input.Name}{(fault.Place is { } place ? $":{place}" : "")}: {fault.Message}", fault);
        }
    }

    private static void Write(TextWriter output, RdfaDocument document, string format)
    {
        try
        {
            RdfWriter.Write(output, new Graph(document.Triples.Select(extracted => extracted.Triple)), RdfFormat.FromName(format), PrefixMap.Field);
        }
        catch (ArgumentException fault)
        {
            throw new CommandException($"What this page says cannot all be written as {format}: {fault.Message} Choose another --format.");
        }
    }

    private static void WritePositions(TextWriter output, RdfaDocument document)
    {
        foreach (var (triple, origin) in document.Triples)
        {
            var place = origin.Predicate;
            output.Write($"{place.Line}\t{place.Column}\t{place.Attribute}\t{triple}\n");
        }
    }
}
