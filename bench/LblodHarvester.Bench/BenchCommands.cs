using System.CommandLine;
using LblodHarvester.Bench.Corpus;
using LblodHarvester.Bench.Differences;
using LblodHarvester.Bench.Extraction;
using LblodHarvester.Bench.Measuring;
using LblodHarvester.Bench.Reporting;
using LblodHarvester.Bench.Syntaxes;

namespace LblodHarvester.Bench;

/// <summary>The command line of <c>bench</c>.</summary>
internal static class BenchCommands
{
    private const int Million = 1_000_000;
    private const int DefaultRounds = 5;

    internal static RootCommand Create() => new("Measures this project beside its peers.") { Syntaxes(), Extraction(), Differences(), Corpus() };

    private static Command Syntaxes()
    {
        var quads = Quads();
        var rounds = Rounds();
        var only = new Option<string>("--only")
        {
            Description = "Runs the contests alone that have this text in their name, such as \"read NTriples\".",
            HelpName = "TEXT",
            DefaultValueFactory = _ => "",
        };
        var command = new Command("syntaxes", "Reads and writes the RDF syntaxes, beside N3.js and Oxigraph.") { quads, rounds, only };
        command.SetAction(async (arguments, _) =>
        {
            var results = new List<ContestResult>();
            var size = arguments.GetRequiredValue(quads);
            var part = arguments.GetRequiredValue(only);
            var isHeaded = false;
            await SyntaxSubject.RunAsync(size, arguments.GetRequiredValue(rounds), name => name.Contains(part, StringComparison.OrdinalIgnoreCase), result =>
            {
                results.Add(result);
                if (!isHeaded)
                    TextReport.WriteHeader(Console.Out);
                isHeaded = true;
                TextReport.Write(Console.Out, result);
            });
            Finish(results, "syntaxes.json");
            return 0;
        });
        return command;
    }

    private static Command Extraction()
    {
        var rounds = Rounds();
        var command = new Command("rdfa", "Extracts the RDFa of the real pages, beside rdfa-streaming-parser and AngleSharp's tree alone.") { rounds };
        command.SetAction(async (arguments, _) =>
        {
            var results = new List<ContestResult>();
            ExtractionReport.WriteHeader(Console.Out);
            await ExtractionSubject.RunAsync(
                arguments.GetRequiredValue(rounds),
                result =>
                {
                    results.Add(result);
                    ExtractionReport.Write(Console.Out, result);
                },
                Console.Error.WriteLine);
            Finish(results, "rdfa.json");
            return 0;
        });
        return command;
    }

    private static Command Differences()
    {
        var command = new Command("rdfa-differences", "Compares the distinct triples of the real pages with those of rdfa-streaming-parser.");
        command.SetAction(async (_, _) =>
        {
            var unexplained = 0;
            DifferenceReport.WriteHeader(Console.Out);
            await DifferenceSubject.RunAsync(
                page =>
                {
                    var (ours, theirs) = page.Count(DifferenceKind.Unexplained);
                    unexplained += ours + theirs;
                    DifferenceReport.Write(Console.Out, page);
                },
                Console.Error.WriteLine);
            Console.Error.WriteLine($"Every triple that one side has is in {DifferenceSubject.Folder}; {unexplained} are of no known kind.");
            return unexplained == 0 ? 0 : 1;
        });
        return command;
    }

    private static Command Corpus()
    {
        var quads = Quads();
        var files = new Option<string[]>("--out")
        {
            Description = "A file to write: .nt, .nq, .ttl or .trig. May be given more than once.",
            HelpName = "FILE",
            Required = true,
        };
        var command = new Command("corpus", "Writes a file of any number of quads, built from the real pages.") { quads, files };
        command.SetAction(arguments => CorpusBuilder.Build(arguments.GetRequiredValue(quads), arguments.GetRequiredValue(files)));
        return command;
    }

    private static void Finish(List<ContestResult> results, string name)
    {
        TextReport.WriteVerdict(Console.Out, results);
        var file = Path.Combine(BenchFolders.Artifacts, name);
        Directory.CreateDirectory(BenchFolders.Artifacts);
        JsonReport.Write(file, results);
        Console.Error.WriteLine($"Every sample is in {file}.");
    }

    private static Option<int> Rounds() =>
        new("--rounds") { Description = "How many turns each side has; the median counts.", DefaultValueFactory = _ => DefaultRounds };

    private static Option<int> Quads()
    {
        var option = new Option<int>("--quads") { Description = "How many quads.", HelpName = "N", DefaultValueFactory = _ => Million };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("--quads is a number from 1.");
        });
        return option;
    }
}
