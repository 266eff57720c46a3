using System.CommandLine;
using LblodHarvester.Rdf;
using LblodHarvester.Terminals;

namespace LblodHarvester.Commands;

/// <summary><c>lblod dump</c>: what the store holds, as text.</summary>
internal static class DumpCommand
{
    public static Command Create(CommandEnvironment environment)
    {
        var graph = new Option<Iri?>("--graph")
        {
            Description = "Only this graph. A page's graph is named by its address.",
            HelpName = "IRI",
            CustomParser = result => Arguments.Iri(result, "--graph"),
        };
        var format = new Option<string?>("--format")
        {
            Description = $"The syntax. One of {string.Join(", ", RdfFormat.Names)}; without it nq, and with --graph nt.",
            HelpName = string.Join('|', RdfFormat.Names),
        };
        format.AcceptOnlyFromAmong([.. RdfFormat.Names]);
        var store = OpenStore.StoreOption();
        var command = new TeachingCommand("dump", "Prints what the store holds, as N-Quads or another syntax; the same store always prints the same text.")
        {
            Reads = "Reads the store of the data folder; with --store another one, over the SPARQL protocol. Where another process owns the data folder and\n"
                + "listens, that one is asked. Writes to standard output: the graphs in the order of their names, and within a graph its lines, both by Unicode\n"
                + "code point. nq, trig and jsonld have names of graphs; nt, ttl and rdfxml have one graph, and without --graph all are merged.",
            Examples =
            [
                ("lblod dump > decisions.nq", "everything in one file"),
                ("lblod dump --graph http://localhost:5080/graph/validation", "what is wrong with every page"),
                ("lblod dump --graph http://localhost:5080/graph/register --format ttl", "a graph, as people read it"),
            ],
            Statuses =
            [
                (ExitStatus.Ok, "all of it was written"),
                (ExitStatus.FellShort, "there is no such graph, or the store cannot be read, or it cannot be written in that syntax"),
            ],
        };
        command.Add(graph);
        command.Add(format);
        command.Add(store);
        return environment.Handle(command, async (invocation, cancellationToken) =>
        {
            var arguments = invocation.Arguments;
            var only = arguments.GetValue(graph);
            var syntax = RdfFormat.FromName(arguments.GetValue(format) ?? (only is null ? "nq" : "nt"));
            await using var open = await OpenStore.OpenAsync(invocation, arguments.GetValue(store), cancellationToken);
            if (only is null)
                await DumpAsync(open, syntax, invocation.Terminal, cancellationToken);
            else
                await DumpAsync(open, only, syntax, invocation.Terminal, cancellationToken);
            return ExitStatus.Ok;
        });
    }

    private static async Task DumpAsync(OpenStore open, RdfSyntax syntax, Terminal terminal, CancellationToken cancellationToken)
    {
        var names = await open.ListGraphsAsync(cancellationToken);
        using var output = terminal.OutBytes();
        if (syntax == RdfSyntax.NQuads)
        {
            foreach (var name in names)
                Write(output, InOrder(await open.ReadGraphAsync(name, cancellationToken), name), syntax);
            return;
        }

        var merge = RdfFormat.HasGraphNames(syntax) ? null : new GraphMerge();
        var quads = new List<Quad>();
        foreach (var name in names)
            quads.AddRange(InOrder(await open.ReadGraphAsync(name, cancellationToken), name).Select(quad => merge?.Merge(quad) ?? quad));
        Write(output, quads, syntax);
        if (merge?.Lost is { } lost)
            terminal.Error.WriteLine($"lblod: {RdfFormat.NameOf(syntax)} holds one graph: all graphs were merged, and {lost} left out. nq and trig keep them.");
    }

    private static async Task DumpAsync(OpenStore open, Iri name, RdfSyntax syntax, Terminal terminal, CancellationToken cancellationToken)
    {
        var quads = InOrder(await open.ReadGraphAsync(name, cancellationToken), RdfFormat.HasGraphNames(syntax) ? name : null);
        if (quads.Count == 0)
            throw new CommandException($"There is no graph {name}.");
        using var output = terminal.OutBytes();
        Write(output, quads, syntax);
    }

    private static List<Quad> InOrder(IEnumerable<Triple> triples, Iri? graph) =>
        [.. triples.Select(triple => (Line: triple.ToString(), Triple: triple)).OrderBy(one => one.Line, CodePointOrder.Instance).Select(one => new Quad(one.Triple, graph))];

    private static void Write(Stream output, IEnumerable<Quad> quads, RdfSyntax syntax)
    {
        try
        {
            RdfWriter.Write(output, quads, syntax);
        }
        catch (ArgumentException fault)
        {
            throw new CommandException($"What the store holds cannot all be written as {RdfFormat.NameOf(syntax)}: {fault.Message} Choose another --format.");
        }
    }
}
