using System.CommandLine;
using LblodHarvester.Bench.Checks;
using LblodHarvester.Bench.Corpus;
using LblodHarvester.Bench.Differences;
using LblodHarvester.Bench.Extraction;
using LblodHarvester.Bench.Reporting;
using LblodHarvester.Bench.Stores;
using LblodHarvester.Bench.Syntaxes;
using LblodHarvester.Bench.Validation;
using LblodHarvester.Bench.Validation.Differences;
using LblodHarvester.Bench.Validation.Growth;

namespace LblodHarvester.Bench;

/// <summary>The command line of <c>bench</c>.</summary>
internal static class BenchCommands
{
    private const int Million = 1_000_000;
    private const int DefaultRounds = 5;

    internal static RootCommand Create() => new("Measures this project beside its peers.")
    {
        Syntaxes(), Extraction(), Differences(), ValidationContests(), ValidationDifferences(), ValidationGrowth(), ValidationServer(), Checks(), Stores(), StoreServer(), Corpus(),
    };

    private static Command Syntaxes()
    {
        var quads = Quads();
        var rounds = Rounds();
        var only = Only("read NTriples");
        var command = new Command("syntaxes", "Reads and writes the RDF syntaxes, beside N3.js and Oxigraph.") { quads, rounds, only };
        command.SetAction(async (arguments, _) =>
        {
            var log = SyntaxReport.Start(Console.Out);
            await SyntaxSubject.RunAsync(arguments.GetRequiredValue(quads), arguments.GetRequiredValue(rounds), Wanted(arguments.GetRequiredValue(only)), log.Add);
            log.Finish("syntaxes.json");
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
            var log = ExtractionReport.Start(Console.Out);
            await ExtractionSubject.RunAsync(arguments.GetRequiredValue(rounds), log.Add, Console.Error.WriteLine);
            log.Finish("rdfa.json");
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

    private static Command ValidationContests()
    {
        var rounds = Rounds();
        var only = Only("compile");
        var command = new Command("shacl", "Validates the real pages with the application profile, beside shacl-engine and rdf-validate-shacl.") { rounds, only };
        command.SetAction(async (arguments, _) =>
        {
            var log = ValidationContestReport.Start(Console.Out);
            await ValidationSubject.RunAsync(arguments.GetRequiredValue(rounds), Wanted(arguments.GetRequiredValue(only)), log.Add, Console.Error.WriteLine);
            log.Finish("shacl.json");
            return 0;
        });
        return command;
    }

    private static Command ValidationDifferences()
    {
        var command = new Command("shacl-differences", "Compares the distinct validation results of the real pages with those of shacl-engine and rdf-validate-shacl.");
        command.SetAction(async (_, _) =>
        {
            var differences = 0;
            ResultDifferenceReport.WriteHeader(Console.Out);
            await ResultDifferenceSubject.RunAsync(page =>
            {
                differences += page.Differences;
                ResultDifferenceReport.Write(Console.Out, page);
            });
            Console.Error.WriteLine($"Every result that one side alone has is in {ResultDifferenceSubject.Folder}; there are {differences}.");
            return differences == 0 ? 0 : 1;
        });
        return command;
    }

    private static Command ValidationGrowth()
    {
        var triples = Size("--triples", "How many triples, of copies of the real pages, in graphs of ever more of them.", GrowthSubject.SmallestGraph);
        var rounds = Rounds();
        var command = new Command("shacl-growth", "Validates the same triples in ever larger graphs: the time must grow as the size does.") { triples, rounds };
        command.SetAction(async (arguments, _) =>
        {
            var log = GrowthReport.Start(Console.Out);
            var result = await GrowthSubject.RunAsync(arguments.GetRequiredValue(triples), arguments.GetRequiredValue(rounds));
            log.Add(result);
            log.Finish("shacl-growth.json");
            return result.Sides.All(side => result.Passes(side) != false) ? 0 : 1;
        });
        return command;
    }

    private static Command ValidationServer()
    {
        var command = new Command(ValidatorServer.Command, "Validates as another process tells it; a benchmark starts it.") { Hidden = true };
        command.SetAction(async (_, _) => await ValidatorServer.RunAsync());
        return command;
    }

    private static Command Checks()
    {
        var only = Only("first");
        var command = new Command("validate", "Checks a page with lblod validate, beside the time that it may take.") { only };
        command.SetAction(async (arguments, _) =>
        {
            var log = CheckTimes.Start(Console.Out);
            await CheckSubject.RunAsync(Wanted(arguments.GetRequiredValue(only)), log.Add);
            log.Finish("validate.json");
            return 0;
        });
        return command;
    }

    private static Command Stores()
    {
        var sizes = new Option<int[]>("--quads")
        {
            Description = "How many quads of pages the stores load. May be given more than once.",
            HelpName = "N",
            DefaultValueFactory = _ => [Million, 10 * Million],
        };
        var rounds = Rounds();
        var only = Only("4 text");
        var command = new Command("sparql", "Loads the embedded store and asks it the ten queries, beside Oxigraph and Virtuoso.") { sizes, rounds, only };
        command.SetAction(async (arguments, _) =>
        {
            var log = new FigureLog(Console.Out);
            var differences = await StoreSubject.RunAsync(
                arguments.GetRequiredValue(sizes), arguments.GetRequiredValue(rounds), Wanted(arguments.GetRequiredValue(only)), log.Add, Console.Error.WriteLine);
            log.Finish("sparql.json");
            await Console.Error.WriteLineAsync($"The plans of our queries are in {QueryContests.Folder}; {differences} answers of peers differ from ours.");
            return differences == 0 ? 0 : 1;
        });
        return command;
    }

    private static Command StoreServer()
    {
        var folder = new Option<string>("--folder") { Description = "The data folder.", Required = true };
        var port = new Option<int>("--port") { Description = "The port on the loopback.", Required = true };
        var command = new Command(Bench.Stores.Servers.StoreServer.Command, "Answers queries as another process tells it; a benchmark starts it.") { folder, port };
        command.Hidden = true;
        command.SetAction(async (arguments, _) =>
            await Bench.Stores.Servers.StoreServer.RunAsync(arguments.GetRequiredValue(folder), arguments.GetRequiredValue(port)));
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

    private static Option<int> Rounds() =>
        new("--rounds") { Description = "How many turns each side has; the median counts.", DefaultValueFactory = _ => DefaultRounds };

    private static Option<string> Only(string example) => new("--only")
    {
        Description = $"Runs the contests alone that have this text in their name, such as \"{example}\".",
        HelpName = "TEXT",
        DefaultValueFactory = _ => "",
    };

    private static Predicate<string> Wanted(string part) => name => name.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static Option<int> Quads() => Size("--quads", "How many quads.", least: 1);

    private static Option<int> Size(string name, string description, int least)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => Million };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < least)
                result.AddError($"{name} is a number from {least}.");
        });
        return option;
    }
}
