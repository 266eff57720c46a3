using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Conformance.Sparql;

/// <summary>Reads the answer that a test expects: a result format, a graph, or solutions as triples of the DAWG's vocabulary.</summary>
/// <param name="Result">The answer.</param>
/// <param name="IsOrdered">Whether the file numbers the solutions, so that their order counts.</param>
internal sealed record ExpectedResult(QueryResult Result, bool IsOrdered)
{
    private const string Rs = "http://www.w3.org/2001/sw/DataAccess/tests/result-set#";

    internal static ExpectedResult Read(TestFile file)
    {
        if (Path.GetExtension(file.Path) is not (".ttl" or ".rdf" or ".nt"))
            return new ExpectedResult(EngineUnderTest.ReadResult(file.Path), IsOrdered: false);
        var graph = RdfReader.ReadGraphFile(file.Path, file.Iri);
        var set = graph.Match(null, Vocab.Rdf.Type).SingleOrDefault(triple => triple.Object == Term("ResultSet"))?.Subject;
        if (set is null)
            return new ExpectedResult(new TriplesResult(graph), IsOrdered: false);
        return graph.Objects(set, Term("boolean")).SingleOrDefault() is Literal boolean
            ? new ExpectedResult(new BooleanResult(boolean.Value is "true" or "1"), IsOrdered: false)
            : ReadSolutions(graph, set);
    }

    private static ExpectedResult ReadSolutions(Graph graph, Resource set)
    {
        var variables = graph.Objects(set, Term("resultVariable")).Select(TextOf).Order(StringComparer.Ordinal).ToList();
        var solutions = graph.Objects(set, Term("solution")).Cast<Resource>().ToList();
        var isOrdered = solutions.Count > 0 && solutions.All(solution => graph.Objects(solution, Term("index")).Any());
        if (isOrdered)
        {
            solutions = [.. solutions.OrderBy(solution =>
                int.Parse(TextOf(graph.Objects(solution, Term("index")).Single()), System.Globalization.CultureInfo.InvariantCulture))];
        }

        return new ExpectedResult(new SolutionsResult(variables, [.. solutions.Select(solution => Row(graph, solution, variables))]), isOrdered);
    }

    private static Term?[] Row(Graph graph, Resource solution, List<string> variables)
    {
        var row = new Term?[variables.Count];
        foreach (var binding in graph.Objects(solution, Term("binding")).Cast<Resource>())
            row[variables.IndexOf(TextOf(graph.Objects(binding, Term("variable")).Single()))] = graph.Objects(binding, Term("value")).Single();
        return row;
    }

    private static Iri Term(string name) => new(Rs + name);

    private static string TextOf(Term term) => ((Literal)term).Value;
}
