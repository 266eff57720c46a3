using LblodHarvester.Rdf;
using LblodHarvester.Sparql.Results;

namespace LblodHarvester.Web;

/// <summary>Writes an answer of the store as it comes, in pieces; of the answer nothing is held but the last of them.</summary>
internal static class AnswerWriter
{
    /// <summary>Writes the answer to a query.</summary>
    /// <exception cref="ResultsFormatException">The format cannot carry the answer.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public static Task WriteAsync(HttpResponse response, QueryResult result, AnswerFormat format, CancellationToken cancellationToken)
    {
        response.ContentType = format.ContentType;
        return format.Results is { } results
            ? SparqlResults.WriteAsync(response.BodyWriter, result, results, cancellationToken)
            : WriteAsync(response, ((TriplesResult)result).Triples, format, cancellationToken);
    }

    /// <summary>Writes triples.</summary>
    /// <exception cref="RequestProblem">The syntax has no form for one of them.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for them any more.</exception>
    public static async Task WriteAsync(HttpResponse response, IEnumerable<Triple> triples, AnswerFormat format, CancellationToken cancellationToken)
    {
        response.ContentType = format.ContentType;
        await using var stream = new AnswerStream(response.BodyWriter);
        try
        {
            // The writers of RDF wait where the client is slower, and so have a thread of their own.
            await Task.Run(
                () =>
                {
                    RdfWriter.Write(stream, triples.Select(Pass), format.Syntax!.Value);
                    stream.End();
                },
                cancellationToken);
        }
        catch (ArgumentException fault)
        {
            throw new RequestProblem(
                StatusCodes.Status406NotAcceptable, $"The answer cannot all be written as {format.ContentType}: {fault.Message} Ask for text/turtle.", fault);
        }

        Quad Pass(Triple triple)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new Quad(triple, null);
        }
    }
}
