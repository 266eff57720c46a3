using System.CommandLine;
using System.CommandLine.Parsing;
using LblodHarvester.Composition;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;
using LblodHarvester.Sparql.Results;
using LblodHarvester.Sparql.Syntax;

namespace LblodHarvester.Commands;

/// <summary><c>lblod query</c>: SPARQL 1.1 on the store, on another one, or on files.</summary>
internal static class QueryCommand
{
    private const string What = "query";

    public static Command Create(CommandEnvironment environment)
    {
        var options = new Parts();
        var command = new TeachingCommand("query", "Asks the store a SPARQL 1.1 query.")
        {
            Reads = "Asks the store of the data folder; with --store another one, over the SPARQL protocol; with --data files, which are read for this one\n"
                + "query. Where another process owns the data folder and listens, it is that one which is asked. The default graph of the store is the union of\n"
                + "the page graphs, {base}/graph/default and the register; that of files is what they say outside named graphs.\n"
                + "Files end in .nt, .nq, .ttl, .trig, .rdf, .owl, .xml or .jsonld, and .gz may follow; - is standard input, as TriG.\n"
                + "The prefixes of the field, such as besluit: and mandaat:, need no PREFIX line here. SERVICE asks the endpoints of the setting Sparql:Services; a store\n"
                + "named with --store has rules of its own. Writes the answer to standard output: table is for people\n"
                + "(tab-separated in a pipe; triples as Turtle), json, xml, csv and tsv are those of SPARQL 1.1, nt and ttl are for CONSTRUCT and DESCRIBE.\n"
                + "--explain carries the query out and writes its plan in place of its answer, with what was expected of each step and what was found.",
            Examples =
            [
                ("lblod query \"SELECT * { ?zitting a besluit:Zitting } LIMIT 10\"", "ten sessions"),
                ("lblod query -f vragen/stemmingen.rq --format csv > stemmingen.csv", "a query in a file, for a spreadsheet"),
                ("lblod query --data decisions.nq.gz \"ASK { GRAPH ?page { ?besluit a besluit:Besluit } }\"", "a file; exits with 1 when it has no decision"),
                ("lblod query --store https://data.example/sparql -f vraag.rq --format json", "another store"),
            ],
            Statuses =
            [
                (ExitStatus.Ok, "it was answered"),
                (ExitStatus.FellShort, "ASK answers false; or the store cannot be asked, or cannot carry the query out"),
                (ExitStatus.Unreadable, "the query has a syntax error, which is shown with its place; or a file cannot be read"),
                (ExitStatus.OverLimit, "the query took more time, rows or memory than it may"),
            ],
        };
        options.AddTo(command);
        return environment.Handle(
            command, (invocation, cancellationToken) => RunAsync(invocation, options, cancellationToken), interrupted: "stopped; the answer is not whole.");
    }

    private static async Task<int> RunAsync(Invocation invocation, Parts options, CancellationToken cancellationToken)
    {
        var arguments = invocation.Arguments;
        var (typed, data) = options.TypedAndData(arguments);
        var request = RequestText.Read(What, typed, arguments.GetValue(options.File), invocation.Terminal);
        SparqlQuery query;
        try
        {
            query = SparqlQuery.Parse(request.Text, null, PrefixMap.Field);
        }
        catch (SparqlSyntaxException fault)
        {
            SyntaxFault.Write(request, fault, invocation.Terminal);
            return ExitStatus.Unreadable;
        }

        var format = arguments.GetRequiredValue(options.Format);
        QueryFormats.Require(format, query.Form);
        var limits = QueryTimeout.Limits(invocation.Settings.Sparql, arguments.GetValue(options.Timeout));
        using var services = CompositionRoot.CreateServices(invocation.Settings.Sparql);
        var how = new QueryOptions { Limits = limits, Services = services };
        if (FolderOf(data) is { } folder)
            (invocation, data) = (invocation with { Settings = invocation.Settings with { DataFolder = folder } }, []);
        var named = arguments.GetValue(options.Named) ?? [];
        var asked = new Asked(query, how, arguments.GetValue(options.Explain), format);
        if (data.Length + named.Length > 0)
            return await Task.Run(() => AskFiles(new QueryData(data, named), asked, invocation, cancellationToken), cancellationToken);
        await using var open = await OpenStore.OpenAsync(invocation, arguments.GetValue(options.Store), cancellationToken);
        return await Task.Run(() => AskStoreAsync(open.Store, asked, invocation, cancellationToken), cancellationToken);
    }

    private static int AskFiles(QueryData data, Asked asked, Invocation invocation, CancellationToken cancellationToken)
    {
        var dataset = data.Read(invocation.Terminal, cancellationToken);
        return asked.IsExplained
            ? Tell(dataset.Explain(asked.Query, isCarriedOut: true, asked.Options, cancellationToken), invocation)
            : Tell(dataset.Query(asked.Query, asked.Options, cancellationToken), asked, invocation, cancellationToken);
    }

    private static async Task<int> AskStoreAsync(ISparqlStore store, Asked asked, Invocation invocation, CancellationToken cancellationToken)
    {
        if (!asked.IsExplained)
            return Tell(await store.QueryAsync(asked.Query, asked.Options, cancellationToken), asked, invocation, cancellationToken);
        return store is IQueryPlans plans
            ? Tell(plans.Explain(asked.Query, asked.Options, cancellationToken), invocation)
            : throw new CommandException($"--explain is for the embedded store and for files; {store.Name} is asked over the SPARQL protocol, which tells no plans.");
    }

    private static int Tell(QueryResult result, Asked asked, Invocation invocation, CancellationToken cancellationToken) =>
        QueryFormats.Write(result, asked.Format, invocation.Terminal, cancellationToken) ? ExitStatus.Ok : ExitStatus.FellShort;

    private static int Tell(string plan, Invocation invocation)
    {
        invocation.Terminal.Out.WriteLine(plan.TrimEnd());
        return ExitStatus.Ok;
    }

    // --data is the data folder with every command; here it also names files, and a folder is none.
    private static string? FolderOf(string[] data) => data is [var only] && Directory.Exists(only) ? only : null;

    private sealed record Asked(SparqlQuery Query, QueryOptions Options, bool IsExplained, string Format);

    /// <summary>The arguments and options of the command.</summary>
    private sealed class Parts
    {
        private readonly Argument<string?> _query = new("query")
        {
            Description = "The query, between quotation marks.",
            HelpName = "QUERY",
            Arity = ArgumentArity.ZeroOrOne,
        };

        private readonly Option<string[]> _data = new("--data")
        {
            Description = "The RDF files that are asked in place of the store, or the data folder whose store is asked (default: ./data).",
            HelpName = "FILE",
            AllowMultipleArgumentsPerToken = true,
        };

        public Option<string?> File { get; } = RequestText.FileOption(What);

        public Option<Uri?> Store { get; } = OpenStore.StoreOption();

        public Option<(Iri Name, string File)[]> Named { get; } = new("--named-data")
        {
            Description = "A named graph: its IRI and the file with its triples.",
            HelpName = "IRI=FILE",
            CustomParser = QueryData.ParseNamed,
        };

        public Option<string> Format { get; } = Formats.Option("--format", QueryFormats.Names, [], QueryFormats.ForPeople, "How the answer is written.");

        public Option<bool> Explain { get; } = new("--explain") { Description = "Write the plan of the query, with expected and actual counts, in place of its answer." };

        public Option<TimeSpan?> Timeout { get; } = QueryTimeout.Option();

        public void AddTo(Command command)
        {
            command.Add(_query);
            command.Add(File);
            command.Add(_data);
            command.Add(Named);
            command.Add(Store);
            command.Add(Format);
            command.Add(Explain);
            command.Add(Timeout);
            command.Validators.Add(Check);
        }

        /// <summary>What was typed, or null, and the files. The last word after --data is the query when there is no other: an option takes all words that follow.</summary>
        public (string? Typed, string[] Data) TypedAndData(ParseResult arguments) =>
            Split(arguments.GetValue(_query), arguments.GetValue(_data) ?? [], arguments.GetValue(File) is not null);

        private static (string? Typed, string[] Data) Split(string? typed, string[] data, bool isInFile) =>
            typed is null && !isInFile && data.Length > 1 ? (data[^1], data[..^1]) : (typed, data);

        private void Check(CommandResult result)
        {
            var isInFile = result.GetValue(File) is not null;
            var (typed, data) = Split(result.GetValue(_query), result.GetValue(_data) ?? [], isInFile);
            RequestText.RequireOne(result, What, typed is not null, isInFile);
            if (result.IsGiven(Store) && (data.Length > 0 || result.IsGiven(Named)))
                result.AddError("--store and --data are two things to ask; give one of them.");
            if (data.Count(file => file == "-") + (result.GetValue(File) == "-" ? 1 : 0) > 1)
                result.AddError("- is there twice; standard input can be read once.");
        }
    }
}
