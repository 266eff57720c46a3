using System.CommandLine;
using LblodHarvester.Input;
using LblodHarvester.Rdf;
using LblodHarvester.Terminals;

namespace LblodHarvester.Commands;

/// <summary><c>lblod convert</c>: any RDF syntax to another.</summary>
internal static class ConvertCommand
{
    public static Command Create(CommandEnvironment environment)
    {
        var files = new Argument<string[]>("file")
        {
            Description = "RDF files, compressed with gzip or not; - for standard input, which needs --from.",
            HelpName = "FILE",
            Arity = ArgumentArity.OneOrMore,
        };
        var from = RdfInput.FromOption();
        var to = Formats.Option("--to", [.. RdfFormat.Names], [], RdfFormat.NameOf(RdfSyntax.NQuads), "The syntax of the output.");
        var baseIri = new Option<Iri?>("--base")
        {
            Description = "What relative IRIs are resolved against; without it a file's own file: IRI, and for standard input nothing.",
            HelpName = "IRI",
            CustomParser = result => Arguments.Iri(result, "--base"),
        };
        var command = new TeachingCommand("convert", "Converts RDF from one syntax to another.")
        {
            Reads = "Reads RDF files, of which several give one output; their blank nodes are kept apart. Writes to standard output.\n"
                + "Names end in .nt, .nq, .ttl, .trig, .rdf, .owl, .xml or .jsonld, and .gz may follow; gzip is known by its bytes, whatever the name.\n"
                + "Files of any size: nt and nq are written as they are read, and so what comes before a syntax error is written. JSON-LD is read\n"
                + $"whole; RDF/XML and JSON-LD are written when all is read. Turtle and TriG of up to {RdfWriter.MostPrettyQuads} quads are written with nested\n"
                + "blank nodes and lists, larger ones as they come.\n"
                + "In nt, ttl and rdfxml, which have one graph, all graphs are merged, and standard error tells how many names that loses.",
            Examples =
            [
                ("lblod convert decisions.nq.gz --to trig", "named graphs, as people read them"),
                ("lblod convert *.ttl > all.nq", "many files in one"),
                ("lblod convert - --from rdfxml --base https://data.example/x", "standard input, say what a server sent from that address"),
            ],
            Statuses =
            [
                (ExitStatus.Ok, "all of it was written, or whoever read the output has seen enough"),
                (ExitStatus.FellShort, "it cannot be written in that syntax: RDF/XML has no form for every property"),
                (ExitStatus.Unreadable, "a file is not there, does not follow its syntax (file:line:column says where), or is gzip that is broken or cut off"),
            ],
        };
        command.Add(files);
        command.Add(from);
        command.Add(to);
        command.Add(baseIri);
        command.Validators.Add(result =>
        {
            if (result.GetValue(files)?.Count(file => file == "-") > 1)
                result.AddError("- is there twice; standard input can be read once.");
        });
        return environment.Handle(command, async (invocation, cancellationToken) =>
        {
            var arguments = invocation.Arguments;
            var (syntax, iri) = (arguments.GetValue(from), arguments.GetValue(baseIri));
            var inputs = arguments.GetRequiredValue(files).Select(file => RdfInput.Find(file, syntax, iri, invocation.Terminal)).ToList();
            var target = RdfFormat.FromName(arguments.GetRequiredValue(to));
            await Task.Run(() => Convert(inputs, target, invocation.Terminal, cancellationToken), cancellationToken);
            return ExitStatus.Ok;
        });
    }

    private static void Convert(List<RdfInput> inputs, RdfSyntax target, Terminal terminal, CancellationToken cancellationToken)
    {
        var merge = RdfFormat.HasGraphNames(target) ? null : new GraphMerge();
        var quads = inputs.Count == 1 ? inputs[0].Read() : ReadApart(inputs);
        using var output = terminal.OutBytes();
        try
        {
            RdfWriter.Write(output, quads.Select(Pass), target);
        }
        catch (Exception fault) when (fault is ArgumentException or JsonLdException)
        {
            throw new CommandException($"What is read cannot all be written as {RdfFormat.NameOf(target)}: {fault.Message} Choose another --to.");
        }

        if (merge?.Lost is { } lost)
            terminal.Error.WriteLine($"lblod: {RdfFormat.NameOf(target)} holds one graph: all graphs were merged, and {lost} left out. nq and trig keep them.");

        Quad Pass(Quad quad)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return merge?.Merge(quad) ?? quad;
        }
    }

    private static IEnumerable<Quad> ReadApart(List<RdfInput> inputs) =>
        inputs.SelectMany((input, i) => input.Read().Select(new BlankNodeScope(i + 1).Rename));
}
