using System.CommandLine.Parsing;
using LblodHarvester.Input;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql;
using LblodHarvester.Terminals;

namespace LblodHarvester.Commands;

/// <summary>RDF files that are the dataset of one query: those of the default graph, and named ones.</summary>
/// <param name="Files">The files whose graphs are taken as they are: what names no graph is the default graph.</param>
/// <param name="Named">Each file that is one named graph, and the name.</param>
internal sealed record QueryData(IReadOnlyList<string> Files, IReadOnlyList<(Iri Name, string File)> Named)
{
    /// <summary>Reads <c>IRI=FILE</c>. The last equals sign separates: an IRI has them more often than a file name.</summary>
    public static (Iri Name, string File)[] ParseNamed(ArgumentResult result)
    {
        var named = new List<(Iri, string)>();
        foreach (var value in result.Tokens.Select(token => token.Value))
        {
            var separator = value.LastIndexOf('=');
            if (separator <= 0 || separator == value.Length - 1)
            {
                result.AddError($"--named-data is {value}; write it as IRI=FILE.");
                continue;
            }

            try
            {
                named.Add((new Iri(value[..separator]), value[(separator + 1)..]));
            }
            catch (FormatException fault)
            {
                result.AddError($"--named-data: {fault.Message}");
            }
        }

        return [.. named];
    }

    /// <summary>Reads the files, whose blank nodes stay apart.</summary>
    /// <exception cref="UnreadableInputException">A file is not there, or cannot be read.</exception>
    /// <exception cref="RdfSyntaxException">A file does not follow its syntax.</exception>
    public SparqlDataset Read(Terminal terminal, CancellationToken cancellationToken)
    {
        var inputs = Files.Select(file => (Name: (Iri?)null, Input: Find(file, terminal)))
            .Concat(Named.Select(named => (Name: (Iri?)named.Name, Input: Find(named.File, terminal))))
            .ToList();
        return SparqlDataset.Of(inputs.SelectMany((input, i) => ReadOne(input.Name, input.Input, new BlankNodeScope(i + 1), cancellationToken)));
    }

    private static IEnumerable<Quad> ReadOne(Iri? name, RdfInput input, BlankNodeScope nodes, CancellationToken cancellationToken)
    {
        foreach (var quad in input.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var own = nodes.Rename(quad);
            yield return name is null ? own : own with { Graph = name };
        }
    }

    private static RdfInput Find(string file, Terminal terminal) => RdfInput.Find(file, file == "-" ? RdfSyntax.TriG : null, null, terminal);
}
