using LblodHarvester.Rdf;
using LblodHarvester.Reports;
using LblodHarvester.Sparql;
using LblodHarvester.Sparql.Results;
using LblodHarvester.Terminals;

namespace LblodHarvester.Commands;

/// <summary>Writes the answer to a query, in the formats of <c>lblod query</c>.</summary>
internal static class QueryFormats
{
    /// <summary>For people: solutions as a table, triples as Turtle.</summary>
    public const string ForPeople = "table";

    /// <summary>The names of the formats.</summary>
    public static string[] Names { get; } = [ForPeople, .. SparqlResultsFormat.All.Select(format => format.Name), "nt", "ttl"];

    /// <summary>Refuses a format that has no form for the answer to this query.</summary>
    /// <exception cref="UsageException">It has none.</exception>
    public static void Require(string format, QueryForm form)
    {
        string[] fit = form switch
        {
            QueryForm.Select => [ForPeople, .. SparqlResultsFormat.All.Select(results => results.Name)],
            QueryForm.Ask => [ForPeople, .. SparqlResultsFormat.All.Where(results => results.CarriesBooleans).Select(results => results.Name)],
            _ => [ForPeople, "nt", "ttl"],
        };
        if (!fit.Contains(format))
            throw new UsageException($"--format {format} has no form for what {form.ToString().ToUpperInvariant()} answers; it has {string.Join(", ", fit)}.");
    }

    /// <summary>Writes the answer; false when it is that of <c>ASK</c>, and false.</summary>
    /// <exception cref="QueryLimitException">The query took more than it may.</exception>
    /// <exception cref="ResultsFormatException">A value has no form in this format.</exception>
    public static bool Write(QueryResult result, string format, Terminal terminal, CancellationToken cancellationToken)
    {
        if (result is TriplesResult triples)
            WriteTriples(triples, format == ForPeople ? RdfSyntax.Turtle : RdfFormat.FromName(format), terminal, cancellationToken);
        else if (format != ForPeople)
            WriteResults(result, SparqlResultsFormat.FromName(format), terminal);
        else if (result is SolutionsResult solutions)
            WriteTable(solutions, terminal);
        else
            terminal.Out.WriteLine(((BooleanResult)result).Value ? "true" : "false");
        return result is not BooleanResult { Value: false };
    }

    private static void WriteTriples(TriplesResult result, RdfSyntax syntax, Terminal terminal, CancellationToken cancellationToken)
    {
        using var output = terminal.OutBytes();
        RdfWriter.Write(output, result.Triples.Select(Pass), syntax);

        Quad Pass(Triple triple)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new Quad(triple, null);
        }
    }

    private static void WriteResults(QueryResult result, SparqlResultsFormat format, Terminal terminal)
    {
        using var output = terminal.OutBytes();
        SparqlResults.Write(output, result, format);
    }

    private static void WriteTable(SolutionsResult result, Terminal terminal)
    {
        var table = new Table([.. result.Variables.Select(variable => $"?{variable}")]);
        foreach (var solution in result.Solutions)
            table.Add([.. solution.Select(term => Printable.Line(CellOf(term)))]);
        table.Write(terminal);
    }

    // Whole, as SPARQL writes it: what is copied from a table can be put into a query.
    private static string CellOf(Term? term) => term switch
    {
        null => "",
        Iri iri when PrefixMap.Field.TryShorten(iri, out var prefix, out var localName) => $"{prefix}:{localName}",
        Literal literal when literal.Datatype == Vocab.Xsd.Integer || literal.Datatype == Vocab.Xsd.Boolean => literal.Value,
        Literal { Language: null } literal when PrefixMap.Field.TryShorten(literal.Datatype, out var prefix, out var localName) && literal.Datatype != Vocab.Xsd.String =>
            $"{new Literal(literal.Value)}^^{prefix}:{localName}",
        _ => term.ToString()!,
    };
}
