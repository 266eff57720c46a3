using System.CommandLine;
using System.CommandLine.Parsing;
using LblodHarvester.Commands;
using LblodHarvester.Rdf;
using LblodHarvester.Terminals;

namespace LblodHarvester.Input;

/// <summary>An RDF file named on the command line, or <c>-</c> for standard input; compressed with gzip or not.</summary>
internal sealed class RdfInput
{
    private readonly string _name;
    private readonly RdfSyntax _syntax;
    private readonly Iri? _baseIri;
    private readonly Func<Stream> _open;

    private RdfInput(string name, RdfSyntax syntax, Iri? baseIri, Func<Stream> open)
    {
        _name = name;
        _syntax = syntax;
        _baseIri = baseIri;
        _open = open;
    }

    /// <summary>The option <c>--from</c>, which says the syntax of inputs.</summary>
    public static Option<RdfSyntax?> FromOption() => new("--from")
    {
        Description = $"The syntax of all files. One of {string.Join(", ", RdfFormat.Names)}; without it, what each file's name says.",
        HelpName = string.Join('|', RdfFormat.Names),
        CustomParser = SyntaxOf,
    };

    /// <summary>Finds an input.</summary>
    /// <param name="name">A file, or <c>-</c>.</param>
    /// <param name="syntax">Its syntax; what a file's name says when null.</param>
    /// <param name="baseIri">What its relative IRIs are resolved against; a file's own <c>file:</c> IRI when null, and for standard input none.</param>
    /// <param name="terminal">Where standard input is.</param>
    /// <exception cref="UnreadableInputException">There is no such file, or its name says no syntax.</exception>
    /// <exception cref="UsageException">It is standard input, and the syntax is not given.</exception>
    public static RdfInput Find(string name, RdfSyntax? syntax, Iri? baseIri, Terminal terminal)
    {
        if (name == "-")
        {
            return new(
                name, syntax ?? throw new UsageException("standard input has no name that says its syntax; give it with --from."), baseIri, terminal.In);
        }

        if (Directory.Exists(name))
            throw new UnreadableInputException($"{name}: this is a folder; name its files.");
        if (!File.Exists(name))
            throw new UnreadableInputException($"{name}: there is no such file.");
        return new(name, syntax ?? SyntaxOf(name), baseIri ?? Iri.Unchecked(new Uri(Path.GetFullPath(name)).AbsoluteUri), () => File.OpenRead(name));
    }

    /// <summary>Reads all of it into a graph, with the places of its triples.</summary>
    /// <exception cref="UnreadableInputException">The input cannot be read, its gzip is broken or cut off, or its JSON is not JSON-LD.</exception>
    /// <exception cref="RdfSyntaxException">The input does not follow its syntax.</exception>
    public void ReadInto(PlacedGraph graph) => Try(() =>
    {
        using var stream = GzipInput.Open(_open());
        graph.Add(stream, _syntax, _name, new RdfReaderOptions { BaseIri = _baseIri });
        return graph;
    });

    /// <summary>Reads the quads one by one.</summary>
    /// <exception cref="UnreadableInputException">The input cannot be read, its gzip is broken or cut off, or its JSON is not JSON-LD.</exception>
    /// <exception cref="RdfSyntaxException">The input does not follow its syntax.</exception>
    public IEnumerable<Quad> Read()
    {
        using var stream = Try(() => GzipInput.Open(_open()));
        using var quads = RdfReader.ReadQuads(stream, _syntax, _name, new RdfReaderOptions { BaseIri = _baseIri }).GetEnumerator();
        while (Try(quads.MoveNext))
            yield return quads.Current;
    }

    private static RdfSyntax? SyntaxOf(ArgumentResult result)
    {
        try
        {
            return RdfFormat.FromName(result.Tokens[0].Value);
        }
        catch (FormatException fault)
        {
            result.AddError($"--from: {fault.Message}");
            return null;
        }
    }

    private static RdfSyntax SyntaxOf(string name)
    {
        try
        {
            return RdfFormat.FromFileName(name);
        }
        catch (FormatException fault)
        {
            throw new UnreadableInputException($"{fault.Message} Or give the syntax with --from.", fault);
        }
    }

    private T Try<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new UnreadableInputException($"{_name}: {fault.Message}", fault);
        }
        catch (JsonLdException fault)
        {
            throw new UnreadableInputException(fault.Message, fault);
        }
    }
}
