using System.CommandLine;
using LblodHarvester.Composition;
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
            Description = "Only this graph, as N-Triples. A page's graph is named by its address.",
            HelpName = "IRI",
            CustomParser = result => Arguments.Iri(result, "--graph"),
        };
        var command = new TeachingCommand("dump", "Prints what the store holds, as N-Quads; the same store always prints the same text.")
        {
            Reads = "Reads the store. Writes N-Quads to standard output: the graphs in the order of their names, and within "
                + "a graph its lines,\n"
                + "both by Unicode code point. With --graph it writes N-Triples.",
            Examples =
            [
                ("lblod dump > decisions.nq", "everything in one file"),
                ("lblod dump --graph http://localhost:5080/graph/validation", "what is wrong with every page"),
            ],
            Statuses =
            [
                (ExitStatus.Ok, "all of it was written"),
                (ExitStatus.FellShort, "there is no such graph, or the store cannot be read"),
            ],
        };
        command.Add(graph);
        return environment.Handle(command, async (invocation, cancellationToken) =>
        {
            await using var workspace = await CompositionRoot.OpenAsync(
                invocation.Settings, "lblod dump", null, invocation.Loggers, cancellationToken);
            if (invocation.Arguments.GetValue(graph) is { } only)
                return await DumpAsync(workspace, only, invocation.Terminal, cancellationToken);
            foreach (var name in await workspace.Graphs.ListAsync(cancellationToken))
            {
                var triples = await workspace.Graphs.ReadAsync(name, cancellationToken);
                Write(invocation.Terminal.Out, triples.Select(triple => new Quad(triple, name).ToString()));
            }

            return ExitStatus.Ok;
        });
    }

    private static async Task<int> DumpAsync(Workspace workspace, Iri name, Terminal terminal, CancellationToken cancellationToken)
    {
        var graph = await workspace.Graphs.ReadAsync(name, cancellationToken);
        if (graph.Count == 0)
            throw new CommandException($"There is no graph {name}.");
        Write(terminal.Out, graph.Select(triple => triple.ToString()));
        return ExitStatus.Ok;
    }

    // N-Quads ends each line with a line feed, on every system (RDF 1.1 N-Quads, section 4).
    private static void Write(TextWriter output, IEnumerable<string> lines)
    {
        foreach (var line in lines.Order(CodePointOrder.Instance))
            output.Write($"{line}\n");
    }
}
