using System.Globalization;
using LblodHarvester.Harvesting.Publish;
using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Infrastructure.Stores;

/// <summary>Reads the answer to a query while it comes in.</summary>
internal static class StoreAnswers
{
    internal const string SolutionTypes = "application/sparql-results+json, application/sparql-results+xml;q=0.5";
    /// <summary>Turtle last: of a large graph, N-Triples are the quickest to write and to read. Virtuoso knows them only under the type of 2004 in places.</summary>
    internal const string TripleTypes = "application/n-triples, text/plain;q=0.9, text/turtle;q=0.5";


    /// <summary>Begins to read; the body is closed when the answer is, or has been taken.</summary>
    /// <exception cref="GraphStoreException">The answer is not in a format that was asked for, or is a part only.</exception>
    internal static QueryResult Open(StoreBody body, bool isTriples, string purpose)
    {
        try
        {
            if (VirtuosoErrors.Incompleteness(body.Header("X-SQL-State"), body.Header("X-SQL-Message")) is { } reason)
                throw new GraphStoreException($"To {purpose}, {reason}") { IsRefusal = true };
            return isTriples ? ReadTriples(body, purpose) : ReadSolutions(body, purpose);
        }
        catch (Exception exception) when (exception is RdfSyntaxException or FormatException)
        {
            body.Dispose();
            throw NotReadable(purpose, exception);
        }
        catch (GraphStoreException)
        {
            body.Dispose();
            throw;
        }
    }

    private static TriplesResult ReadTriples(StoreBody body, string purpose)
    {
        // Virtuoso calls N-Triples what they were called in 2004.
        var syntax = body.MediaType == "text/plain" ? RdfSyntax.NTriples : RdfFormat.FromMediaType(body.MediaType);
        var triples = RdfReader.ReadQuads(body, syntax, "the answer").Select(quad => VirtuosoPeculiarities.AsWritten(quad.ToTriple()));
        return new TriplesResult(Guard(triples, body, purpose, null));
    }

    private static QueryResult ReadSolutions(StoreBody body, string purpose)
    {
        var result = SparqlResults.Read(body, SparqlResultsFormat.FromMediaType(body.MediaType), "the answer");
        if (result is not SolutionsResult solutions)
        {
            body.Dispose();
            return result;
        }

        int? most = int.TryParse(body.Header("X-SPARQL-MaxRows"), NumberStyles.None, CultureInfo.InvariantCulture, out var limit) ? limit : null;
        return new SolutionsResult(solutions.Variables, Guard(solutions.Solutions.Select(AsWritten), body, purpose, most));
    }

    private static IReadOnlyList<Term?> AsWritten(IReadOnlyList<Term?> row)
    {
        var terms = new Term?[row.Count];
        for (var i = 0; i < terms.Length; i++)
            terms[i] = row[i] is Literal literal ? VirtuosoPeculiarities.AsWritten(literal) : row[i];
        return terms;
    }

    /// <param name="items">What is read.</param>
    /// <param name="body">What it is read from; closed after that.</param>
    /// <param name="purpose">What was asked.</param>
    /// <param name="most">How many the store gives at most, when it says so: as many may not be all.</param>
    private static IEnumerable<T> Guard<T>(IEnumerable<T> items, StoreBody body, string purpose, int? most)
    {
        using var open = body;
        var count = 0;
        using var source = items.GetEnumerator();
        while (MoveNext(source, purpose))
        {
            count++;
            yield return source.Current;
        }

        if (count == most)
        {
            throw new GraphStoreException(string.Create(
                CultureInfo.InvariantCulture,
                $"To {purpose}, the store gave {count} solutions, which is the most it ever gives (X-SPARQL-MaxRows): there may be more. Ask with LIMIT and OFFSET."))
            {
                IsRefusal = true,
            };
        }
    }

    private static bool MoveNext<T>(IEnumerator<T> source, string purpose)
    {
        try
        {
            return source.MoveNext();
        }
        catch (RdfSyntaxException exception)
        {
            throw NotReadable(purpose, exception);
        }
    }

    private static GraphStoreException NotReadable(string purpose, Exception exception) => new(
        $"To {purpose}, the store answered what is not in a format that was asked for: {exception.Message} Is it the right address?", exception);
}
