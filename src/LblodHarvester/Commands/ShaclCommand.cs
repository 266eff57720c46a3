using System.CommandLine;
using LblodHarvester.Harvesting.Validate.Queries;
using LblodHarvester.Input;
using LblodHarvester.Rdf;
using LblodHarvester.Reports;
using LblodHarvester.Shacl;
using LblodHarvester.Terminals;

namespace LblodHarvester.Commands;

/// <summary><c>lblod shacl</c>: plain SHACL on any RDF.</summary>
internal static class ShaclCommand
{
    public static Command Create(CommandEnvironment environment)
    {
        var data = FilesOption("--data", "The RDF files to validate, taken as one graph; - for standard input, as Turtle.");
        var shapes = FilesOption("--shapes", "The RDF files with the shapes, taken as one graph.");
        var format = Formats.Option("--format", ["text", "ttl", "json"], [], "text", "How the report is written.");
        var command = new TeachingCommand("shacl", "Validates RDF against SHACL shapes.")
        {
            Reads = "Reads RDF files; their names end in .nt, .nq, .ttl, .trig, .rdf, .owl, .xml or .jsonld, and .gz may follow. Blank nodes of different files\n"
                + "are kept apart, the names of graphs left out, owl:imports not followed. Supports SHACL Core and SHACL-SPARQL.\n"
                + "Writes the report to standard output: text has a line for each result, file:line:column: severity message, with the place of the value or,\n"
                + "where one is missing, of the node that should have it (.rdf and .jsonld give no places); ttl is the sh:ValidationReport; json is its typed form.\n"
                + "What is wrong or strange in the shapes goes to standard error, with its place.\n"
                + "Subclasses (rdfs:subClassOf) count where the data says them: give the vocabulary's file as --data too.",
            Examples =
            [
                ("lblod shacl --data decisions.ttl --shapes profile.ttl", "says what does not conform, and where"),
                ("lblod extract page.html | lblod shacl --data - --shapes profile.ttl --format ttl", "a page against your own shapes"),
            ],
            Statuses =
            [
                (ExitStatus.Ok, "the data conforms"),
                (ExitStatus.FellShort, "it does not; or it holds no triples, which proves nothing"),
                (ExitStatus.Unreadable, "a file is not there or does not follow its syntax, the shapes are malformed, or a query of theirs goes over its limits"),
            ],
        };
        command.Add(data);
        command.Add(shapes);
        command.Add(format);
        return environment.Handle(command, async (invocation, cancellationToken) =>
        {
            var arguments = invocation.Arguments;
            var read = (Option<string[]> option) => Read(arguments.GetRequiredValue(option), invocation.Terminal);
            var reportFormat = arguments.GetRequiredValue(format);
            return await Task.Run(() => Validate(read(data), read(shapes), reportFormat, invocation.Terminal), cancellationToken);
        });
    }

    private static Option<string[]> FilesOption(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "FILE",
        Required = true,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    private static PlacedGraph Read(string[] files, Terminal terminal)
    {
        var graph = new PlacedGraph();
        foreach (var file in files)
            RdfInput.Find(file, file == "-" ? RdfSyntax.Turtle : null, null, terminal).ReadInto(graph);
        return graph;
    }

    private static int Validate(PlacedGraph data, PlacedGraph shapes, string format, Terminal terminal)
    {
        var report = Validate(Compile(shapes, terminal), data.Graph);
        switch (format)
        {
            case "ttl":
                RdfWriter.Write(terminal.Out, report.ToGraph(), RdfSyntax.Turtle);
                break;
            case "json":
                ShaclJson.Write(report, data, terminal.Out);
                break;
            default:
                ShaclText.Write(report, data, shapes, terminal);
                break;
        }

        if (data.NamedTriples > 0)
            terminal.Error.WriteLine("lblod: the data has named graphs; all were taken as one.");
        if (data.Graph.Count == 0)
            terminal.Error.WriteLine("lblod: the data holds no triples; whatever the report says, this does not count as conforming.");
        else if (report.FocusNodes == 0)
            terminal.Error.WriteLine("lblod: no shape found a target in the data: nothing was validated. Are these the right shapes?");
        return report.Conforms && data.Graph.Count > 0 ? ExitStatus.Ok : ExitStatus.FellShort;
    }

    private static ValidationReport Validate(CompiledShapes shapes, Graph data)
    {
        try
        {
            return shapes.Validate(data);
        }
        catch (ValidationException failure)
        {
            throw new UnreadableInputException($"the data cannot be validated: {failure.Message}", failure);
        }
    }

    private static CompiledShapes Compile(PlacedGraph shapes, Terminal terminal)
    {
        try
        {
            var compiled = CompiledShapes.Compile(shapes, new ShapesOptions { Queries = new SparqlShapes().Read });
            ShapesProblems.Tell(compiled.Problems, terminal);
            return compiled;
        }
        catch (ShapesException fault)
        {
            throw ShapesProblems.Unusable(fault, terminal);
        }
    }
}
