using System.CommandLine;
using LblodHarvester.Input;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;
using LblodHarvester.Terminals;

namespace LblodHarvester.Commands;

/// <summary><c>lblod load</c>: RDF files into the store.</summary>
internal static class LoadCommand
{
    public static Command Create(CommandEnvironment environment)
    {
        var files = new Argument<string[]>("file")
        {
            Description = "RDF files, compressed with gzip or not; - for standard input, which needs --from.",
            HelpName = "FILE",
            Arity = ArgumentArity.OneOrMore,
        };
        var graph = new Option<Iri?>("--graph")
        {
            Description = "The graph of what names none; without it {base}/graph/default.",
            HelpName = "IRI",
            CustomParser = result => Arguments.Iri(result, "--graph"),
        };
        var from = RdfInput.FromOption();
        var store = OpenStore.StoreOption();
        var command = new TeachingCommand("load", "Adds RDF files to the store.")
        {
            Reads = "Reads RDF files of any size and adds what they say to the store of the data folder, as a whole or not at all; graphs that they name stay\n"
                + "apart. With --store it adds to another store, graph by graph. Where another process owns the data folder and listens, that one is asked, with\n"
                + "the key of Sparql:Key. Blank nodes are new ones: loading a file twice makes them twice.\n"
                + "Names end in .nt, .nq, .ttl, .trig, .rdf, .owl, .xml or .jsonld, and .gz may follow; gzip is known by its bytes, whatever the name.\n"
                + "Tells on standard error how many quads were read, and then brings the words of text search up to date.",
            Examples =
            [
                ("lblod load decisions.nq.gz", "each quad in the graph that it names"),
                ("lblod load mandaten.ttl --graph https://gemeente.example/mandaten", "a file in a graph of its own"),
            ],
            Statuses =
            [
                (ExitStatus.Ok, "all of it is in the store"),
                (ExitStatus.FellShort, "the store refuses, or cannot be asked"),
                (ExitStatus.Unreadable, "a file is not there or does not follow its syntax (file:line:column says where); nothing of it is in the store"),
            ],
        };
        command.Add(files);
        command.Add(graph);
        command.Add(from);
        command.Add(store);
        command.Validators.Add(result =>
        {
            if (result.GetValue(files)?.Count(file => file == "-") > 1)
                result.AddError("- is there twice; standard input can be read once.");
        });
        return environment.Handle(
            command,
            async (invocation, cancellationToken) =>
            {
                var arguments = invocation.Arguments;
                var inputs = arguments.GetRequiredValue(files).Select(file => RdfInput.Find(file, arguments.GetValue(from), null, invocation.Terminal)).ToList();
                await using var open = await OpenStore.OpenAsync(invocation, arguments.GetValue(store), cancellationToken);
                var count = await Task.Run(() => LoadAsync(open.Store, inputs, arguments.GetValue(graph), cancellationToken), cancellationToken);
                await invocation.Terminal.Error.WriteLineAsync($"lblod: {Words.Count(count, "quad")} read into the store.");
                await open.IndexTextAsync(cancellationToken);
                return ExitStatus.Ok;
            },
            interrupted: "stopped; what was not told to be read into the store is not in it.");
    }

    private static async Task<long> LoadAsync(ISparqlStore store, List<RdfInput> inputs, Iri? target, CancellationToken cancellationToken)
    {
        var count = 0L;
        var quads = inputs.SelectMany(input => input.Read().Select(BlankNodeScope.Fresh().Rename)).Select(Pass);
        if (store is IQuadLoader loader)
            await loader.LoadAsync(quads, target, cancellationToken);
        else
            await AddAsync(store, quads, target, cancellationToken);
        return count;

        Quad Pass(Quad quad)
        {
            cancellationToken.ThrowIfCancellationRequested();
            count++;
            return quad;
        }
    }

    // Each graph in one request: blank nodes are the same only within one.
    private static async Task AddAsync(ISparqlStore store, IEnumerable<Quad> quads, Iri? target, CancellationToken cancellationToken)
    {
        foreach (var graph in quads.GroupBy(quad => quad.Graph ?? target).ToList())
        {
            if (graph.Key is BlankNode)
                throw new CommandException($"The graph {graph.Key} is named by a blank node, for which the protocol has no form. Name it, or give it another store.");
            await store.AddToGraphAsync((Iri?)graph.Key, graph.Select(quad => quad.ToTriple()), cancellationToken);
        }
    }
}
